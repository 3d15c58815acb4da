"""Speech as samples: 16 bits, 24,000 a second, one channel; on demand with the words in the lowest bit of some."""

from __future__ import annotations

import math
import sys
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from aoai_emulator._media.voice import GRID, RATE, Partial, Piece, sound
from aoai_emulator._media.words import MARK, Heard, record, recorded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PERIOD: Final = RATE // GRID
_EDGE: Final = 96
_PEAK: Final = 9_000
_LOWEST_BIT: Final = bytes(48 + (value & 1) for value in range(256))
_MARK_BITS: Final = "".join(f"{byte:08b}" for byte in MARK).encode()
# The longest record, in bits.
_SPAN: Final = 8 * 91


def samples(pieces: Iterable[Piece], voice: str, *, marked: bool = False) -> array[int]:
    """Return what a voice says, as samples in the machine's own byte order.

    Args:
        pieces: of a text; each character takes its piece's `unit` samples.
        voice: as for `sound`.
        marked: whether they carry the words.
    """
    out: array[int] = array("h")
    for piece in pieces:
        start = len(out)
        for character in piece.text:
            out.extend(_block(sound(voice, character), piece.unit))
        if not marked:
            continue
        bits = "".join(f"{byte:08b}" for byte in record(piece))
        end = start + len(bits)
        out[start:end] = array(
            "h", [value & -2 | (bit == "1") for value, bit in zip(out[start:end], bits, strict=True)]
        )
    return out


def heard(low_bytes: bytes, rate: int) -> Iterator[Heard]:
    """Find the words in samples that were not changed since they were made; cut or joined they may be.

    Args:
        low_bytes: of each sample of one channel, the byte that holds the lowest bit.
        rate: samples per second.
    """
    bits = low_bytes.translate(_LOWEST_BIT)
    at = bits.find(_MARK_BITS)
    while at >= 0:
        span = bits[at : at + _SPAN]
        span = span[: len(span) & -8]
        if (piece := recorded(int(span, 2).to_bytes(len(span) // 8, "big"))) is not None:
            yield Heard(piece, at / rate)
        at = bits.find(_MARK_BITS, at + 1)


def little_endian(values: array[int]) -> bytes:
    """Return samples as bytes, the low one first."""
    return native(values.tobytes())


def native(data: bytes) -> bytes:
    """Return samples with the low byte first in the machine's own order, or the other way round."""
    if sys.byteorder == "little":
        return data
    values = array("h", data)
    values.byteswap()
    return values.tobytes()


@lru_cache(maxsize=256)
def _block(partials: tuple[Partial, ...], length: int) -> array[int]:
    """Return one character's samples, swelling at its start and fading at its end."""
    if not partials:
        return array("h", bytes(2 * length))
    period = _period(partials)
    block = (period * (length // _PERIOD + 1))[:length]
    for index in range(_EDGE):
        block[index] = block[index] * index // _EDGE
        block[-1 - index] = block[-1 - index] * index // _EDGE
    return block


@lru_cache(maxsize=256)
def _period(partials: tuple[Partial, ...]) -> array[int]:
    """Return the shortest run of samples that a sound repeats; the louder of two sounds peaks no higher."""
    mixed = list(map(sum, zip(*(_sine(partial) for partial in partials), strict=True)))
    scale = _PEAK / max(map(abs, mixed))
    return array("h", [int(value * scale) for value in mixed])


@lru_cache(maxsize=512)
def _sine(partial: Partial) -> tuple[float, ...]:
    turns = partial.hertz // GRID
    # Each partial starts elsewhere in its turn, so that they do not all peak at once.
    circle = [partial.level ** (4 / 3) * math.sin(math.tau * index / _PERIOD) for index in range(_PERIOD)]
    return tuple(circle[(turns * index + 7 * turns * turns) % _PERIOD] for index in range(_PERIOD))
