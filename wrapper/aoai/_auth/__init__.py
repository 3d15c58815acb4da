"""Credentials, tokens, and what must not be shown."""
