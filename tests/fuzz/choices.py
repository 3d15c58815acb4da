"""Decisions read from bytes, so that hypothesis, atheris and plain chance can all drive the same targets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Choices:
    """Takes a decision after the other from bytes; once they are used up, each is the first one there is."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def upto(self, count: int) -> int:
        """Return a number below `count`, which is 1 to 65,536."""
        size = 1 if count <= 256 else 2
        taken = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(taken, "little") % count

    def pick(self, options: Sequence[T]) -> T:
        """Return one of the options, of which there is at least one."""
        return options[self.upto(len(options))]

    def some(self, longest: int) -> bytes:
        """Return some bytes as they are."""
        size = self.upto(longest + 1)
        taken = self._data[self._at : self._at + size]
        self._at += size
        return taken

    def cuts(self, data: bytes, most: int = 12) -> list[bytes]:
        """Return `data` in pieces, some of them possibly empty."""
        places = sorted(self.upto(min(len(data), 65535) + 1) for _ in range(self.upto(most + 1)))
        return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]
