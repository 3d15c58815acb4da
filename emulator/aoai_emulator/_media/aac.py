"""Speech as AAC: low complexity, in ADTS (ISO/IEC 13818-7), whose blocks are written from partials directly.

A codec that overlaps cosine transforms, with windows that are sines, decodes a single coefficient of constant size to a
pure tone: neighbouring blocks fade into each other as the cosine and the sine of one oscillation do. Where the sign
stays, the tone lies on the lower edge of an even line and on the upper edge of an odd one; where it alternates, on the
other edge. So a tone needs no analysis: its line gets its level in every frame, with the sign of that frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aoai_emulator._media.voice import RATE, Partial, Piece, sound

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP: Final = 1024
"""Samples per frame."""

_HEADER_SIZE: Final = 7
_RATE_INDEX: Final = 6
SPACING: Final = RATE / 2 / STEP
"""Hertz between lines."""
_GAIN: Final = 178
# At 24 kHz the first 38 scale factor bands hold the first 508 lines, up to 5.9 kHz.
_BANDS: Final = 38
_LINES: Final = 508
# Spectrum codebook 7, as far as sizes 0 to 3.
_BOOK: Final = 7
_CODES: Final = (
    ("0", "101", "110111", "1110100"),
    ("100", "1100", "110101", "1110001"),
    ("110110", "110100", "1110010", "11101010"),
    ("1110011", "1110000", "11101011", "11110000"),
)
_CHANNEL: Final = "000" + "0000"
_END: Final = "111"


def encode(pieces: Sequence[Piece], voice: str) -> bytes:
    """Return what a voice says as an ADTS stream."""
    text, unit = "".join(piece.text for piece in pieces), pieces[0].unit
    frames: list[bytes] = []
    # A decoder lags by a frame.
    for number in range(-(-len(text) * unit // STEP) + 2):
        place = (number * STEP + STEP // 2) // unit
        frames.append(_frame(number, sound(voice, text[place]) if place < len(text) else ()))
    return b"".join(frames)


def lines(partials: tuple[Partial, ...], frame: int, spacing: float = SPACING) -> dict[int, int]:
    """Return the coefficients of a frame by line, from -3 to 3; lines that are not there are 0."""
    found: dict[int, int] = {}
    for partial in partials:
        line = round(partial.hertz / spacing)
        found[line] = -partial.level if line & frame & 1 else partial.level
    return found


def _frame(number: int, partials: tuple[Partial, ...]) -> bytes:
    bits = _channel(number, partials) + _END
    bits += "0" * (-len(bits) % 8)
    size = _HEADER_SIZE + len(bits) // 8
    # Sync, MPEG-2, no CRC; profile, rate, one channel; the frame's size; the buffer's fullness (variable rate).
    header = f"{0xFFF:012b}1001" + f"01{_RATE_INDEX:04b}0001" + "0000" + f"{size:013b}" + "1" * 11 + "00"
    return int(header + bits, 2).to_bytes(size, "big")


def _channel(number: int, partials: tuple[Partial, ...]) -> str:
    """Return a channel's element: one long block, its window a sine, all bands by one codebook and one scale factor."""
    coefficients = lines(partials, number)
    if not coefficients:
        return _CHANNEL + f"{_GAIN:08b}" + "0000" + f"{0:06b}" + "0" + "000"
    section = f"{_BOOK:04b}" + "11111" + f"{_BANDS - 31:05b}"
    # A scale factor like the one before it has the code 0.
    factors = "0" * _BANDS
    return _CHANNEL + f"{_GAIN:08b}" + "0000" + f"{_BANDS:06b}" + "0" + section + factors + "000" + _pairs(coefficients)


def _pairs(coefficients: dict[int, int]) -> str:
    """Return coefficients as bits: the Huffman code of each pair's sizes, then a sign for each that is not 0."""
    bits = [_CODES[0][0]] * (_LINES // 2)
    for pair in {line >> 1 for line in coefficients}:
        first, second = coefficients.get(2 * pair, 0), coefficients.get(2 * pair + 1, 0)
        signs = "".join("01"[value < 0] for value in (first, second) if value)
        bits[pair] = _CODES[abs(first)][abs(second)] + signs
    return "".join(bits)
