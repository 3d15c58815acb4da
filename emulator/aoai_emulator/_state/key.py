"""The key that requests must bring: which can be one, and what stands for it where none is needed."""

from __future__ import annotations

ANY_KEY = "any-key-will-do"


def checked(key: str) -> str:
    """Return a key that comes unchanged through a header (RFC 9110, 5.5).

    Raises:
        ValueError: it is empty, has other characters than printable ASCII, or a space at an end.
    """
    if not key:
        raise ValueError("the key is empty: give one of printable ASCII characters, or none at all")
    if not (key.isascii() and key.isprintable() and key == key.strip()):
        raise ValueError(f"the key {key!r} cannot be sent: write printable ASCII characters, with no space at the ends")
    return key
