"""Speech as AAC: low complexity, in ADTS (ISO/IEC 13818-7), whose blocks are written from partials directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aoai_emulator._answers import audio_lines
from aoai_emulator._answers.audio_voice import RATE, Partial, Piece, sound_at
from aoai_emulator._answers.audio_words import carried

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP: Final = 1024
"""Samples per frame."""

_HEADER_SIZE: Final = 7
_RATE_INDEX: Final = 6
_SPACING: Final = RATE / 2 / STEP
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
# Elements: a single channel, a data stream with alignment, the end.
_CHANNEL: Final = "000" + "0000"
_DATA: Final = "100" + "0000" + "1"
_END: Final = "111"
_LONGEST_LENGTH: Final = 255


def encode(pieces: Sequence[Piece], voice: str) -> bytes:
    """Return what a voice says as an ADTS stream; the words are in data stream elements of its frames."""
    text = "".join(piece.text for piece in pieces)
    blocks = carried(pieces, STEP)
    # A decoder lags by a frame.
    blocks += [b"", b""]
    unit = pieces[0].unit
    return b"".join(
        _frame(number, sound_at(text, voice, number * STEP + STEP // 2, unit), words)
        for number, words in enumerate(blocks)
    )


def _frame(number: int, partials: tuple[Partial, ...], words: bytes) -> bytes:
    bits = _channel(number, partials)
    if words:
        bits += _DATA + _length(len(words))
        bits += "0" * (-len(bits) % 8) + f"{int.from_bytes(words, 'big'):0{8 * len(words)}b}"
    bits += _END
    bits += "0" * (-len(bits) % 8)
    size = _HEADER_SIZE + len(bits) // 8
    # Sync, MPEG-2, no CRC; profile, rate, one channel; the frame's size; the buffer's fullness (variable rate).
    header = f"{0xFFF:012b}1001" + f"01{_RATE_INDEX:04b}0001" + "0000" + f"{size:013b}" + "1" * 11 + "00"
    return int(header + bits, 2).to_bytes(size, "big")


def _channel(number: int, partials: tuple[Partial, ...]) -> str:
    """Return a channel's element: one long block, its window a sine, all bands by one codebook and one scale factor."""
    coefficients = audio_lines.lines(partials, _SPACING, number)
    if not coefficients:
        return _CHANNEL + f"{_GAIN:08b}" + "0000" + f"{0:06b}" + "0" + "000"
    section = f"{_BOOK:04b}" + "11111" + f"{_BANDS - 31:05b}"
    # A scale factor like the one before it has the code 0.
    factors = "0" * _BANDS
    spectrum = audio_lines.pairs(coefficients, _CODES, _LINES // 2)
    return _CHANNEL + f"{_GAIN:08b}" + "0000" + f"{_BANDS:06b}" + "0" + section + factors + "000" + spectrum


def _length(size: int) -> str:
    """Return how many bytes a data element has, below 510."""
    return f"{size:08b}" if size < _LONGEST_LENGTH else f"{_LONGEST_LENGTH:08b}{size - _LONGEST_LENGTH:08b}"
