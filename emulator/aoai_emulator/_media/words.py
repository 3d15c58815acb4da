"""How generated audio carries its own words, so that transcription gives them back with the time of each.

In formats that keep every sample, a record for each piece of text stands in the lowest bits where the piece begins, so
that what is left of a cut recording still has its words. In the others a tag with the text stands before the sound.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple

from aoai_emulator._media.voice import LONGEST, RATE, Piece, cut

if TYPE_CHECKING:
    from collections.abc import Iterable

# A mark, samples per character, bytes of text; then the text in UTF-8 and a CRC-32 of all that.
_HEAD: Final = struct.Struct(">4sHB")
_CRC: Final = struct.Struct(">I")
MARK: Final = b"aoai"
_TAG: Final = re.compile(rb"aoai-speech:(\d{1,5}):([A-Za-z0-9+/=]+);")
_LARGEST_TAG: Final = 1 << 20


class Word(NamedTuple):
    """A word, without the white space around it, and when it is heard, in seconds."""

    word: str
    start: float
    end: float


class Spoken(NamedTuple):
    """What audio was found to say.

    Attributes:
        text: as it was given to be spoken, white space and all, save at its ends.
        words: in order.
    """

    text: str
    words: list[Word]


class Heard(NamedTuple):
    """A piece of text as found in audio, and where it begins, in seconds."""

    piece: Piece
    start: float


def record(piece: Piece) -> bytes:
    """Return the bytes that carry a piece of at most 20 characters; they are at most 91."""
    text = piece.text.encode(errors="replace")
    body = _HEAD.pack(MARK, piece.unit, len(text)) + text
    return body + _CRC.pack(zlib.crc32(body))


def recorded(data: bytes) -> Piece | None:
    """Return the piece whose whole and undamaged record some bytes begin with; else None."""
    if data[: len(MARK)] != MARK or len(data) < _HEAD.size:
        return None
    _, unit, length = _HEAD.unpack_from(data)
    end = _HEAD.size + length
    if not (unit and length) or data[end : end + _CRC.size] != _CRC.pack(zlib.crc32(data[:end])):
        return None
    return Piece(data[_HEAD.size : end].decode(errors="replace"), unit)


def tag(text: str, unit: int) -> str:
    """Return the tag of a text of which each character takes `unit` samples."""
    packed = base64.b64encode(zlib.compress(text.encode(errors="replace")))
    return f"aoai-speech:{unit}:{packed.decode()};"


def tagged(data: bytes) -> tuple[list[Heard], float]:
    """Return the pieces of all tags in a file, and the seconds that their texts take one after another."""
    heard: list[Heard] = []
    seconds = 0.0
    for unit, packed in _TAG.findall(data):
        try:
            text = zlib.decompressobj().decompress(base64.b64decode(packed), _LARGEST_TAG).decode(errors="replace")
        except (binascii.Error, zlib.error):
            continue  # damaged
        for piece in cut(text, int(unit)):
            heard.append(Heard(piece, seconds))
            seconds += len(piece.text) * piece.unit / RATE
    return heard, seconds


def spoken(heard: Iterable[Heard]) -> Spoken:
    """Put pieces together as they were spoken; where audio was joined, the words on both sides stay apart."""
    text: list[str] = []
    words: list[Word] = []
    previous = ""
    end = 0.0
    for (piece, unit), start in heard:
        second = unit / RATE
        word = piece.strip()
        goes_on = len(previous.strip()) == LONGEST and piece == word and abs(start - end) < second / 2
        end = start + second * len(piece)
        if previous and not (goes_on or previous[-1].isspace() or piece[0].isspace()):
            text.append(" ")
        text.append(piece)
        if goes_on:
            words[-1] = Word(words[-1].word + word, words[-1].start, end)
        elif word:
            words.append(Word(word, start + second * (len(piece) - len(word)), end))
        previous = piece
    return Spoken("".join(text).strip(), words)
