"""PNG (W3C PNG Specification, third edition): pictures written, and the pixels of other people's files read."""

from __future__ import annotations

import struct
import zlib
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aoai_emulator._answers.pictures import Colour, Picture

MARK: Final = b"\x89PNG\r\n\x1a\n"
MOST_PIXELS: Final = 1 << 21
"""Larger pictures are not read."""

_HEAD: Final = struct.Struct(">IIBBBBB")
_NONE, _SUB, _UP, _AVERAGE, _PAETH = range(5)
# Samples per pixel, by colour type: grey, colour, palette, and the first two with opacity.
_SAMPLES: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


class BrokenImageError(ValueError):
    """A file that begins as PNG is damaged; the message says how."""


def encode(picture: Picture) -> bytes:
    """Return a picture as a PNG file, with opacity only if some of it is not opaque."""
    opaque = all(colour[3] == 255 for row in picture.rows for colour in row)
    samples = 3 if opaque else 4
    stride = picture.width * samples
    lines: list[bytes] = []
    widened: dict[Colour, bytes] = {}
    repeated = bytes([_UP]) + bytes(stride)
    for row in picture.rows:
        for colour in row:
            if colour not in widened:
                widened[colour] = bytes(colour[:samples]) * picture.cell
        lines.append(bytes([_NONE]) + b"".join([widened[colour] for colour in row])[:stride])
        # The rest of a cell is like its first line.
        lines += [repeated] * (picture.cell - 1)
    packed = zlib.compress(b"".join(lines[: picture.height]), 1)
    head = _HEAD.pack(picture.width, picture.height, 8, 2 if opaque else 6, 0, 0, 0)
    return MARK + _chunk(b"IHDR", head) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def pixels(data: bytes, columns: int, rows: int) -> list[list[Colour]] | None:
    """Read a PNG file at the points of a grid: the middles of so many columns and rows.

    Returns:
        The colours of each row of the grid. None if the file is not of a form that is read here: 8 bits
        per sample, not interlaced, at most `MOST_PIXELS`.

    Raises:
        BrokenImageError: it is no PNG file, or damaged.
    """
    chunks = _chunks(data)
    width, height, depth, kind, _, _, interlaced = _HEAD.unpack(chunks[b"IHDR"])
    if depth != 8 or kind not in _SAMPLES or interlaced or width * height > MOST_PIXELS:
        return None
    samples = _SAMPLES[kind]
    wanted = [(2 * column + 1) * width // (2 * columns) for column in range(columns)]
    middles = [(2 * row + 1) * height // (2 * rows) for row in range(rows)]
    palette = _palette(chunks) if kind == 3 else []
    found: list[list[Colour]] = []
    for number, line in enumerate(_lines(chunks[b"IDAT"], width * samples, height, samples)):
        while len(found) < rows and middles[len(found)] == number:
            found.append([_colour(line[x * samples : (x + 1) * samples], palette) for x in wanted])
    return found


def _colour(sample: bytes, palette: list[Colour]) -> Colour:
    if palette:
        return palette[min(sample[0], len(palette) - 1)]
    if len(sample) < 3:
        return sample[0], sample[0], sample[0], sample[1] if len(sample) == 2 else 255
    return sample[0], sample[1], sample[2], sample[3] if len(sample) == 4 else 255


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """Return the chunks by kind, those of one kind joined.

    Raises:
        BrokenImageError: one is damaged, or one that must be there is not.
    """
    if not data.startswith(MARK):
        raise BrokenImageError("it does not begin as a PNG file")
    found: dict[bytes, list[bytes]] = {}
    at = len(MARK)
    while at + 12 <= len(data) and b"IEND" not in found:
        length = int.from_bytes(data[at : at + 4], "big")
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if data[at + 8 + length : at + 12 + length] != struct.pack(">I", zlib.crc32(kind + content)):
            raise BrokenImageError("a chunk is cut off or its checksum is wrong")
        found.setdefault(kind, []).append(content)
        at += 12 + length
    chunks = {kind: b"".join(contents) for kind, contents in found.items()}
    if not {b"IHDR", b"IDAT", b"IEND"} <= chunks.keys() or len(chunks[b"IHDR"]) != _HEAD.size:
        raise BrokenImageError("a part that every PNG file has is missing")
    if 0 in struct.unpack(">II", chunks[b"IHDR"][:8]):
        raise BrokenImageError("it has no pixels")
    return chunks


def _palette(chunks: dict[bytes, bytes]) -> list[Colour]:
    colours, opacity = chunks.get(b"PLTE", b""), chunks.get(b"tRNS", b"").ljust(256, b"\xff")
    if not colours or len(colours) % 3:
        raise BrokenImageError("its palette is missing or cut off")
    triples = zip(colours[::3], colours[1::3], colours[2::3], strict=True)
    return [(red, green, blue, opacity[index]) for index, (red, green, blue) in enumerate(triples)]


def _lines(packed: bytes, stride: int, height: int, samples: int) -> Iterator[bytes]:
    """Return the lines of a picture one by one, without their filters.

    Raises:
        BrokenImageError: there are fewer, or the data is damaged.
    """
    unpacker = zlib.decompressobj()
    before = bytes(stride)
    waiting = b""
    for _ in range(height):
        while len(waiting) <= stride:
            try:
                more = unpacker.decompress(packed, 1 << 16)
            except zlib.error as error:
                raise BrokenImageError(f"its data cannot be unpacked ({error})") from None
            if not more:
                raise BrokenImageError("its data ends too early")
            packed = unpacker.unconsumed_tail
            waiting += more
        before = _unfiltered(waiting[0], waiting[1 : stride + 1], before, samples)
        waiting = waiting[stride + 1 :]
        yield before


def _unfiltered(kind: int, line: bytes, before: bytes, samples: int) -> bytes:
    """Undo a filter, which wrote each byte as its difference from what its neighbours let one expect.

    Args:
        kind: of the filter.
        line: the filtered line.
        before: the line above, unfiltered.
        samples: bytes per pixel.
    """
    if kind == _NONE:
        return line
    if kind == _UP:
        return _added(line, before)
    if kind not in (_SUB, _AVERAGE, _PAETH):
        raise BrokenImageError(f"a line has the unknown filter {kind}")
    undo = {_SUB: _sub, _AVERAGE: _average, _PAETH: _paeth}[kind]
    out = bytearray(len(line))
    for sample in range(samples):
        out[sample::samples] = undo(line[sample::samples], before[sample::samples])
    return bytes(out)


def _added(line: bytes, before: bytes) -> bytes:
    """Add two lines byte by byte, all bytes at once: without the top bits nothing is carried into a neighbour."""
    first, second = int.from_bytes(line, "big"), int.from_bytes(before, "big")
    low = int.from_bytes(b"\x7f" * len(line), "big")
    return ((first & low) + (second & low) ^ (first ^ second) & ~low).to_bytes(len(line), "big")


def _sub(line: bytes, _: bytes) -> bytes:
    return bytes([value & 255 for value in accumulate(line)])


def _average(line: bytes, before: bytes) -> bytes:
    left = 0
    out = bytearray()
    for value, above in zip(line, before, strict=True):
        left = value + (left + above >> 1) & 255
        out.append(left)
    return bytes(out)


def _paeth(line: bytes, before: bytes) -> bytes:
    """Add whichever neighbour is nearest to left + above - corner; of equals the first in that order."""
    left = corner = 0
    out = bytearray()
    for value, above in zip(line, before, strict=True):
        to_left, to_above = abs(above - corner), abs(left - corner)
        to_corner = abs(left + above - 2 * corner)
        other = above if to_above <= to_corner else corner
        near = left if to_left <= to_above and to_left <= to_corner else other
        left = value + near & 255
        corner = above
        out.append(left)
    return bytes(out)
