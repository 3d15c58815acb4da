"""Responses: made, streamed, stored, made in the background."""
