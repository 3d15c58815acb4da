"""JPEG (ITU-T T.81): pictures of flat cells written as baseline JPEG, in which every block is of one colour."""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aoai_emulator._answers.pictures import Colour, Picture

BLOCK: Final = 8
_COMPONENTS: Final = 3
_CATEGORIES: Final = 12
_END_OF_BLOCK: Final = "0"


def encode(picture: Picture, quality: int = 100) -> bytes:
    """Return a picture as a JPEG file.

    Args:
        picture: opaque; its cells as large as a block, or a multiple of that.
        quality: 0 to 100; at 100 colours are as exact as the format lets them be.
    """
    step = 1 + (100 - quality) // 4
    table = bytes([0]) + bytes([step]) + bytes([max(1, step)] * 63)
    # The sizes of differences, in four bits each; and the one thing that follows them, that nothing follows.
    sizes = bytes([0x00]) + bytes([0, 0, 0, _CATEGORIES]) + bytes(12) + bytes(range(_CATEGORIES))
    rest = bytes([0x10]) + bytes([1]) + bytes(15) + bytes([0])
    parts = bytes([_COMPONENTS])
    frame = struct.pack(">BHH", 8, picture.height, picture.width) + parts
    frame += b"".join(bytes([number, 0x11, 0]) for number in range(1, _COMPONENTS + 1))
    scan = parts + b"".join(bytes([number, 0x00]) for number in range(1, _COMPONENTS + 1)) + bytes([0, 63, 0])
    segments = [
        _segment(0xE0, b"JFIF\0" + bytes([1, 1, 0, 0, 1, 0, 1, 0, 0])),
        _segment(0xDB, table),
        _segment(0xC0, frame),
        _segment(0xC4, sizes + rest),
        _segment(0xDA, scan),
    ]
    return b"\xff\xd8" + b"".join(segments) + _data(picture, step) + b"\xff\xd9"


def _segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def _data(picture: Picture, step: int) -> bytes:
    """Return the blocks: of each component its difference from the block before, by size and value."""
    times = picture.cell // BLOCK
    bits: list[str] = []
    before = (0, 0, 0)
    across = -(-picture.width // BLOCK)
    for y in range(-(-picture.height // BLOCK)):
        row = picture.rows[y // times]
        for x in range(across):
            values = _levels(row[x // times], step)
            bits += [_difference(value - last) for value, last in zip(values, before, strict=True)]
            before = values
    text = "".join(bits)
    text += "1" * (-len(text) % 8)
    # A byte of all ones would be a marker but for the zero after it.
    return int(text, 2).to_bytes(len(text) // 8, "big").replace(b"\xff", b"\xff\0")


@cache
def _difference(value: int) -> str:
    size = abs(value).bit_length()
    # A negative number is written as the ones' complement of its size.
    bits = f"{value if value > 0 else value + (1 << size) - 1:0{size}b}" if size else ""
    return f"{size:04b}{bits}{_END_OF_BLOCK}"


def _levels(colour: Colour, step: int) -> tuple[int, int, int]:
    """Return a block's brightness and its two differences of colour (JFIF 1.02), each in steps of its table."""
    red, green, blue, _ = colour
    bright = 0.299 * red + 0.587 * green + 0.114 * blue
    values = bright - 128, (blue - bright) / 1.772, (red - bright) / 1.402
    first, second, third = (round(BLOCK * value / step) for value in values)
    return first, second, third
