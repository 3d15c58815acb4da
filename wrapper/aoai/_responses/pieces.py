"""Bodies cut anew: into pieces of one size, into lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def cut(held: bytearray, size: int) -> Iterator[bytes]:
    """Yield what is held in pieces of so many bytes, and keep what is too little for one."""
    while len(held) >= size:
        yield bytes(held[:size])
        del held[:size]


class Lines:
    """Cuts bytes into lines of text.

    Args:
        decode: makes text of a line.
    """

    def __init__(self, decode: Callable[[bytes], str]) -> None:
        self._decode = decode
        self._held = b""

    def feed(self, data: bytes) -> list[str]:
        """Return the lines that these bytes complete."""
        *lines, self._held = (self._held + data).split(b"\n")
        return [self._decode(line.removesuffix(b"\r")) for line in lines]

    def rest(self) -> list[str]:
        """Return the last line, if it has no end."""
        return [self._decode(self._held)] if self._held else []
