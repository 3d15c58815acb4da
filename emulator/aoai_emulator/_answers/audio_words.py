"""How generated audio carries its own words: a record for each piece of text, hidden where the piece begins."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple

from aoai_emulator._answers.audio_voice import LONGEST, RATE, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# A mark, samples from the carrier's start to the piece, samples per character, bytes of text; then the text in UTF-8
# and a CRC-32 of all that.
_HEAD: Final = struct.Struct(">4sHHB")
_CRC: Final = struct.Struct(">I")
MARK: Final = b"aoai"


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


def record(piece: Piece, offset: int = 0) -> bytes:
    """Return the bytes that carry a piece, at most 93.

    Args:
        piece: at most 20 characters.
        offset: samples from the start of what carries the record to the start of the piece.
    """
    text = piece.text.encode(errors="replace")
    body = _HEAD.pack(MARK, offset, piece.unit, len(text)) + text
    return body + _CRC.pack(zlib.crc32(body))


def record_at(data: bytes, at: int) -> tuple[Piece, int] | None:
    """Return the piece whose whole and undamaged record begins at a place, and its offset in samples; else None."""
    end = at + _HEAD.size
    if data[at : at + len(MARK)] != MARK or end > len(data):
        return None
    _, offset, unit, length = _HEAD.unpack_from(data, at)
    end += length
    if not (unit and length) or data[end : end + _CRC.size] != _CRC.pack(zlib.crc32(data[at:end])):
        return None
    return Piece(data[at + _HEAD.size : end].decode(errors="replace"), unit), offset


def records(data: bytes, start: float = 0.0) -> Iterator[Heard]:
    """Find the records in the bytes of one carrier.

    Args:
        data: any bytes.
        start: when the carrier begins, in seconds.
    """
    at = data.find(MARK)
    while at >= 0:
        if (found := record_at(data, at)) is not None:
            piece, offset = found
            yield Heard(piece, start + offset / RATE)
        at = data.find(MARK, at + 1)


def carried(pieces: Iterable[Piece], step: int) -> list[bytes]:
    """Return the records for audio made of blocks: for each block, the records of the pieces that begin in it.

    Args:
        pieces: of a whole text, one after the other.
        step: samples per block.

    Returns:
        As many entries as blocks are needed for the text to its end; most are empty.
    """
    blocks: list[bytes] = []
    position = 0
    for piece in pieces:
        block, offset = divmod(position, step)
        blocks += [b""] * (block + 1 - len(blocks))
        blocks[block] += record(piece, offset)
        position += piece.unit * len(piece.text)
    blocks += [b""] * (-(-position // step) - len(blocks))
    return blocks


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
