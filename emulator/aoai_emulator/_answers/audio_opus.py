"""Speech as Opus in Ogg (RFC 6716, RFC 7845): a whisper, that is noise shaped by the energy of each band.

A CELT frame that spends its bits on the coarse energies alone leaves every band without pulses, and a decoder then
fills the bands with noise of those energies.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from aoai_emulator._answers import audio_ogg
from aoai_emulator._answers.audio_voice import RATE, Partial, Piece, sound_at
from aoai_emulator._answers.audio_words import carried

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP: Final = RATE // 50
"""Samples per frame of 20 ms, at the rate of our audio; Opus itself counts 48,000 a second."""

_TIMES: Final = 48_000 // RATE
_PACKETS_A_PAGE: Final = 50
# CELT alone, wide band, 20 ms, one channel; then one frame in the packet, or any number and padding.
_CONFIGURATION: Final = 23 << 3
_ANY_NUMBER: Final = 3
_ONE_PADDED: Final = 0x41
# What padding holds is an extension that no decoder knows, up to its end.
_EXTENSION: Final = b"\xf8"
_SILENCE: Final = b"\xff\xfe"
# The edges of the bands, in steps of 200 Hz.
_EDGES: Final = (0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 34, 40)
_BANDS: Final = len(_EDGES) - 1
# For 20 ms frames that predict nothing from the frame before: the chance of 0 and the decay of the Laplace
# distribution of each band's energy (RFC 6716, 4.3.2.1).
_LAPLACE: Final = (
    (22, 178), (63, 114), (74, 82), (84, 83), (92, 82), (103, 62), (96, 72), (96, 67), (101, 73), (107, 72), (113, 55),
    (118, 52), (125, 52), (118, 52), (117, 55), (135, 49), (137, 39),
)  # fmt: skip
_LAPLACE_BITS: Final = 15
_CARRIED_OVER: Final = 1 - 4915 / 32768
# Energies in steps of 6 dB around a band's usual one: of level 1 in a band, and of an empty band.
# By how much more to lower the two highest bands, in the order in which it is tried.
_QUIETER: Final = tuple(sorted(product(range(4), range(9)), key=sum))
_HARMLESS: Final = 3
_LEVEL: Final = 1.0
_EMPTY: Final = -5.0


def encode(pieces: Sequence[Piece], voice: str) -> bytes:
    """Return what a voice says as an Ogg file with Opus; the words are in the padding of its packets."""
    text = "".join(piece.text for piece in pieces)
    blocks = carried(pieces, STEP)
    unit = pieces[0].unit
    packets = [
        _packet(_frame(sound_at(text, voice, number * STEP + STEP // 2, unit)), words)
        for number, words in enumerate(blocks)
    ]
    head = b"OpusHead" + bytes([1, 1]) + bytes(2) + RATE.to_bytes(4, "little") + bytes(3)
    vendor = b"aoai emulator"
    tags = b"OpusTags" + len(vendor).to_bytes(4, "little") + vendor + bytes(4)
    out = [audio_ogg.page([head], 0, 0, audio_ogg.FIRST), audio_ogg.page([tags], 1, 0)]
    length = _TIMES * unit * len(text)
    for number, start in enumerate(range(0, len(packets), _PACKETS_A_PAGE), 2):
        end = start + _PACKETS_A_PAGE
        last = end >= len(packets)
        granule = length if last else _TIMES * STEP * end
        out.append(audio_ogg.page(packets[start:end], number, granule, audio_ogg.LAST if last else 0))
    return b"".join(out)


def _packet(frame: bytes, words: bytes) -> bytes:
    if not words:
        return bytes([_CONFIGURATION]) + frame
    padding = _EXTENSION + words
    more, rest = divmod(len(padding), 254)
    return bytes([_CONFIGURATION | _ANY_NUMBER, _ONE_PADDED]) + b"\xff" * more + bytes([rest]) + frame + padding


@lru_cache(maxsize=512)
def _frame(partials: tuple[Partial, ...]) -> bytes:
    """Return the frame that sounds like some partials.

    Bits that are left after the energies would become pulses; fewer than four become nothing. So the two highest bands,
    which are never heard, are made as much quieter as it takes to fill whole bytes.
    """
    if not partials:
        return _SILENCE
    energies = _energies(partials)
    fewest = _coded(energies)
    for less, still_less in _QUIETER:
        if fewest.left <= _HARMLESS:
            break
        found = _coded([*energies[:-2], energies[-2] - less, energies[-1] - still_less])
        fewest = min(fewest, found, key=lambda frame: frame.left)
    return fewest.data


class _Coded(NamedTuple):
    data: bytes
    left: int


def _coded(energies: Sequence[float]) -> _Coded:
    """Return a frame with the energies of its bands, and how many of its bits are left over."""
    coder = RangeCoder()
    # No silence, no pitch filter, no transient; energies on their own.
    for bit, chance in ((0, 15), (0, 1), (0, 3), (1, 3)):
        coder.bit(bit, chance)
    before = 0.0
    needed = 0
    for energy, (zero, decay) in zip(energies, _LAPLACE, strict=True):
        # A decoder reads the full code only while this many bits are left.
        needed = coder.tell() + _LAPLACE_BITS
        step = round(energy - before)
        coder.laplace(step, zero << 7, decay << 6)
        before += step * _CARRIED_OVER
    size = -(-max(needed, coder.tell()) // 8)
    return _Coded(coder.done(size), 8 * size - coder.tell())


def _energies(partials: tuple[Partial, ...]) -> list[float]:
    """Return each band's energy, as logarithms to the base 2 of its amplitude."""
    powers = [0.0] * _BANDS
    for partial in partials:
        band = next(index for index in range(_BANDS) if partial.hertz < 200 * _EDGES[index + 1])
        powers[band] += partial.level ** (8 / 3)
    return [_LEVEL + math.log2(power) / 2 if power else _EMPTY for power in powers]


class RangeCoder:
    """Writes symbols by their chances (RFC 6716, 5.1), in one number of any length instead of bytes with carries."""

    def __init__(self) -> None:
        self._low = 0
        self._range = 1 << 31
        self._shifts = 0

    def tell(self) -> int:
        """Return how many bits have been used, rounded up, plus one that a decoder needs."""
        return 33 + 8 * self._shifts - self._range.bit_length()

    def bit(self, value: int, chance: int) -> None:
        """Write a bit that is 1 once in two to the power of `chance` times."""
        ones = self._range >> chance
        if value:
            self._low += self._range - ones
            self._range = ones
        else:
            self._range -= ones
        self._normalise()

    def laplace(self, value: int, zero: int, decay: int) -> None:
        """Write a number whose chance falls with its size.

        Args:
            value: the number; from -16 to 16 it always has a code.
            zero: the chance of 0, of 32,768.
            decay: by what each further chance is multiplied, of 32,768 (half of it for the first).
        """
        start, chance = 0, zero
        if value:
            start = zero
            chance = (32768 - 32 - zero) * (16384 - decay) >> 15
            for _ in range(abs(value) - 1):
                start += 2 * chance + 2
                chance = 2 * chance * decay >> 15
            chance += 1
            if value > 0:
                start += chance
        unit = self._range >> _LAPLACE_BITS
        if start:
            self._low += self._range - unit * (32768 - start)
            self._range = unit * chance
        else:
            self._range -= unit * (32768 - chance)
        self._normalise()

    def done(self, size: int) -> bytes:
        """Return what was written, in so many bytes; at least what `tell` says."""
        # Of the values that decode alike, the one that fits.
        unit = 1 << max(0, 31 + 8 * self._shifts - 8 * size)
        end = -(-self._low // unit) * unit
        return (end << 1).to_bytes(4 + self._shifts, "big")[:size].ljust(size, b"\0")

    def _normalise(self) -> None:
        while self._range <= 1 << 23:
            self._low <<= 8
            self._range <<= 8
            self._shifts += 1
