"""What the pinned documents say, and whether a request and an answer fit it."""
