"""What a recording is: its container, its length, and the words that our speech carries."""

from __future__ import annotations

import io
import struct
import sys
from importlib import import_module
from typing import Any, Final, NamedTuple

from aoai_emulator._media import samples
from aoai_emulator._media.voice import RATE
from aoai_emulator._media.words import Heard, tagged

_AAC_RATES: Final = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
_KINDS: Final = {"WAV": "WAV", "WAVEX": "WAV", "FLAC": "FLAC", "MP3": "MP3", "OPUS": "Opus", "VORBIS": "Vorbis"}
_BLOCK: Final = 1 << 16
_MOST_SAMPLES: Final = 1 << 26
"""Samples that are looked through for words."""


class Recording(NamedTuple):
    """A recording.

    Attributes:
        kind: the container or codec, such as `MP3`.
        seconds: its length, None if it does not say.
        heard: the pieces of text that it carries; none if it is not of our making.
    """

    kind: str
    seconds: float | None
    heard: list[Heard]


def read(data: bytes) -> Recording | None:
    """Return what a recording is, or None for what is no audio.

    WAV, FLAC, Ogg, MP3, AAC (ADTS), MP4 and WebM are known; so are bare samples, if they carry words.
    """
    heard, seconds = tagged(data)
    if heard:
        kind = "Opus" if data[:4] == b"OggS" else "MP3" if _aac(data) is None else "AAC"
        return Recording(kind, seconds, heard)
    readers = (_aac, _mp4, _webm, _library, _ogg, _pcm)
    return next((found for reader in readers if (found := reader(data)) is not None), None)


def _library(data: bytes) -> Recording | None:
    soundfile: Any = import_module("soundfile")  # which has no types

    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            kind = _KINDS.get(file.subtype if file.format == "OGG" else file.format)
            if kind is None:
                return None
            low = bytearray()
            step, first = 2 * file.channels, 0 if sys.byteorder == "little" else 1
            while file.subtype == "PCM_16" and len(low) < _MOST_SAMPLES:
                block = bytes(file.buffer_read(_BLOCK, "int16"))
                low += block[first::step]
                if not block:
                    break
            return Recording(kind, file.frames / file.samplerate, list(samples.heard(bytes(low), file.samplerate)))
    except soundfile.LibsndfileError:
        return None


def _ogg(data: bytes) -> Recording | None:
    """Of what the library cannot decode it is known that it is Ogg."""
    return Recording("Ogg", None, []) if data[:5] == b"OggS\0" and len(data) > 28 else None


def _mp4(data: bytes) -> Recording | None:
    if data[4:8] != b"ftyp":
        return None
    at = data.find(b"mvhd")
    if at < 0 or at + 32 > len(data):
        return Recording("MP4", None, [])
    # In version 1 the times and the length have 64 bits.
    scale, length = struct.unpack_from(">IQ" if data[at + 4] else ">II", data, at + (24 if data[at + 4] else 16))
    return Recording("MP4", length / scale if scale else None, [])


def _webm(data: bytes) -> Recording | None:
    if data[:4] != b"\x1a\x45\xdf\xa3":
        return None
    # The element `Duration`, a double or a float, in milliseconds unless a file says otherwise.
    head = data[:4096]
    for mark, layout in ((b"\x44\x89\x88", ">d"), (b"\x44\x89\x84", ">f")):
        at = head.find(mark)
        if 0 <= at <= len(head) - 11:
            (length,) = struct.unpack_from(layout, head, at + 3)
            return Recording("WebM", length / 1000 if 0 < length < float("inf") else None, [])
    return Recording("WebM", None, [])


def _aac(data: bytes) -> Recording | None:
    """Go from frame to frame (ISO/IEC 13818-7, ADTS); the first two must follow each other."""
    at, count, seconds = _after_tag(data), 0, 0.0
    while (head := int.from_bytes(data[at : at + 7].ljust(7, b"\0"), "big")) >> 44 == 0xFFF:
        rate, size = head >> 34 & 15, head >> 13 & 0x1FFF
        if head >> 41 & 3 or rate >= len(_AAC_RATES) or size < 7:
            break
        at, count, seconds = at + size, count + 1, seconds + 1024 * ((head & 3) + 1) / _AAC_RATES[rate]
    return Recording("AAC", seconds, []) if count > 1 or (count and at == len(data)) else None


def _after_tag(data: bytes) -> int:
    """Return where an ID3v2 tag at the start ends: its length has seven bits in each of four bytes."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    length = 0
    for byte in data[6:10]:
        length = length << 7 | byte & 0x7F
    return 10 + length


def _pcm(data: bytes) -> Recording | None:
    heard = list(samples.heard(data[::2], RATE))
    return Recording("PCM", len(data) // 2 / RATE, heard) if heard else None
