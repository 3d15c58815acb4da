"""Speech as MP3: MPEG-2 Layer III (ISO/IEC 13818-3), 64 kbit/s, whose frames are written from partials directly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aoai_emulator._answers import audio_lines
from aoai_emulator._answers.audio_voice import RATE, Partial, Piece, sound_at
from aoai_emulator._answers.audio_words import carried

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP: Final = 576
"""Samples per frame."""

SIZE: Final = 192
"""Bytes per frame."""

_FEWEST: Final = 6
"""Frames of the shortest file: players take fewer for something else."""

# Sync, MPEG-2, Layer III, no CRC; 64 kbit/s, 24 kHz, no padding; one channel.
_HEADER: Final = bytes([0xFF, 0xF3, 0x84, 0xC4])
_SPACING: Final = RATE / 2 / STEP
_GAIN: Final = 188
# Huffman table 5 (sizes 0 to 3) of the standard's annex B.
_TABLE: Final = 5
_CODES: Final = (
    ("1", "010", "000110", "0000101"),
    ("011", "001", "000100", "0000100"),
    ("000111", "000101", "0000111", "00000001"),
    ("0000110", "000001", "0000001", "00000000"),
)


def encode(pieces: Sequence[Piece], voice: str) -> bytes:
    """Return what a voice says as an MP3 file; the words are in the ancillary data of its frames."""
    text = "".join(piece.text for piece in pieces)
    blocks = carried(pieces, STEP)
    # A decoder lags by about a frame.
    blocks += [b""] * max(2, _FEWEST - len(blocks))
    unit = pieces[0].unit
    return b"".join(
        _frame(number, sound_at(text, voice, number * STEP + STEP // 2, unit), words)
        for number, words in enumerate(blocks)
    )


def _frame(number: int, partials: tuple[Partial, ...], words: bytes) -> bytes:
    coefficients = audio_lines.lines(partials, _SPACING, number)
    count = (max(coefficients) >> 1) + 1 if coefficients else 0
    main = audio_lines.pairs(coefficients, _CODES, count)
    side = [
        (0, 8),  # main_data_begin: the data is in this frame
        (0, 1),
        (len(main), 12),
        (count, 9),
        (_GAIN, 8),
        (0, 9),  # scalefac_compress: no scale factors
        (0, 1),  # one long window
        (_TABLE, 5),
        (_TABLE, 5),
        (_TABLE, 5),
        (0, 4),
        (0, 3),
        (0, 1),
        (0, 1),
    ]
    bits = "".join(f"{value:0{width}b}" for value, width in side) + main
    bits += "0" * (-len(bits) % 8)
    frame = _HEADER + int(bits, 2).to_bytes(len(bits) // 8, "big") + words
    return frame.ljust(SIZE, b"\0")
