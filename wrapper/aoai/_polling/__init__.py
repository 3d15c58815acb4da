"""Waiting for what the service does in its own time, and uploads in several calls."""
