"""Speech: a text read by a voice that is no voice, in any of the formats, with the words carried inside.

Every character is a sound of its own and the same text sounds the same each time. What is made here can be joined, and
samples can be cut too, without losing the words; only decoding and encoding anew with loss takes them away.
"""

from __future__ import annotations

import io
import zlib
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from aoai_emulator._media import aac, samples, words
from aoai_emulator._media.voice import RATE, cut, unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aoai_emulator._media.voice import Piece

MEDIA_TYPES: Final = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
"""The formats that speech is made in, by the name that a request gives."""

_LIBRARY: Final = {
    "mp3": ("MP3", "MPEG_LAYER_III"),
    "opus": ("OGG", "OPUS"),
    "flac": ("FLAC", "PCM_16"),
    "wav": ("WAV", "PCM_16"),
}
_PART: Final = 4096
"""Characters for which a tag is small enough for any format; a longer text is several files, one after another."""
_SHORTEST: Final = 6 * 576
"""Samples of the shortest MP3: players take a file of fewer frames for something else."""
_REVERSED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
_SERIAL: Final = 1


def speech(text: str, voice: str, form: str = "mp3", speed: float = 1.0) -> bytes:
    """Return a text as audio.

    Args:
        text: any text; an empty one is a moment of silence.
        voice: such as `alloy`; voices differ in pitch.
        form: a key of `MEDIA_TYPES`.
        speed: 0.25 to 4.0.
    """
    text, unit = text or " ", unit_of(speed)
    if form in {"wav", "flac", "pcm"}:
        return _encoded(form, samples.little_endian(samples.samples(cut(text, unit), voice, marked=True)))
    parts = (text[start : start + _PART] for start in range(0, len(text), _PART))
    return b"".join(_part(cut(part, unit), words.tag(part, unit), voice, form) for part in parts)


def _part(pieces: Sequence[Piece], tag: str, voice: str, form: str) -> bytes:
    if form == "aac":
        return _id3(tag) + aac.encode(pieces, voice)
    pcm = samples.little_endian(samples.samples(pieces, voice))
    if form == "opus":
        return _numbered(_encoded(form, pcm, tag))
    return _id3(tag) + _encoded(form, pcm.ljust(2 * _SHORTEST, b"\0"))


def _encoded(form: str, pcm: bytes, comment: str = "") -> bytes:
    """Return samples of 16 bits, the low byte first, as a file."""
    if form == "pcm":
        return pcm
    soundfile: Any = import_module("soundfile")  # which has no types

    out = io.BytesIO()
    container, codec = _LIBRARY[form]
    with soundfile.SoundFile(out, "w", RATE, 1, codec, format=container) as file:
        if comment:
            file.comment = comment
        file.buffer_write(samples.native(pcm), "int16")
    return out.getvalue()


def _id3(tag: str) -> bytes:
    """Return an ID3v2.4 tag with a private frame; lengths have seven bits in each of four bytes."""
    content = b"aoai\0" + tag.encode()
    frame = b"PRIV" + _seven_bits(len(content)) + b"\0\0" + content
    return b"ID3\x04\0\0" + _seven_bits(len(frame)) + frame


def _seven_bits(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def _numbered(ogg: bytes) -> bytes:
    """Return an Ogg file with the same serial number each time (RFC 3533); the library draws one by chance."""
    out = bytearray(ogg)
    at = 0
    while at < len(out):
        count = out[at + 26]
        end = at + 27 + count + sum(out[at + 27 : at + 27 + count])
        out[at + 14 : at + 18] = _SERIAL.to_bytes(4, "little")
        out[at + 22 : at + 26] = bytes(4)
        # The CRC-32 of zlib has the same polynomial, lowest bit first, and starts and ends inverted.
        crc = zlib.crc32(out[at:end].translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
        out[at + 22 : at + 26] = int(f"{crc:032b}"[::-1], 2).to_bytes(4, "little")
        at = end
    return bytes(out)
