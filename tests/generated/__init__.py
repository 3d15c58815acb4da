"""Checks of what the generator wrote against the pinned documents, by a reading of those documents of its own."""
