"""What a recording is, read from its own bytes: its container, its length, and the words that our speech carries."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, NamedTuple

from aoai_emulator._answers import audio_flac, audio_ogg, audio_opus, audio_samples
from aoai_emulator._answers.audio_voice import RATE
from aoai_emulator._answers.audio_words import Heard, records

if TYPE_CHECKING:
    from collections.abc import Callable

_MPEG_RATES: Final = (44100, 48000, 32000)
_MPEG_KBITS: Final = {
    # By whether it is MPEG-1, and the layer: kilobits per second for the header's values from 1 to 14.
    (True, 1): (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (True, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (True, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 1): (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (False, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (False, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_AAC_RATES: Final = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
_OPUS_RATE: Final = 48_000
# Places where a frame could have begun and did not, before the rest of a file is taken for something else.
_MOST_DOUBTFUL: Final = 10_000


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


class _Frame(NamedTuple):
    size: int
    seconds: float


def read(data: bytes) -> Recording | None:
    """Return what a recording is, or None for what is no audio.

    WAV, FLAC, Ogg, MP3, AAC (ADTS), MP4 and WebM are known; so are bare samples, if they carry words.
    """
    readers = (_wav, _flac, _ogg, _mp4, _webm, _mpeg, _aac, _pcm)
    return next((found for reader in readers if (found := reader(data)) is not None), None)


def _wav(data: bytes) -> Recording | None:
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return None
    at = 12
    channels = rate = frame = bits = 0
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind == b"fmt " and at + 24 <= len(data):
            channels, rate, _, frame, bits = struct.unpack_from("<HIIHH", data, at + 10)
        if kind == b"data":
            if not (rate and frame):
                return None
            # A stream of unknown length says that it is as long as can be.
            samples = data[at + 8 : at + 8 + size]
            heard = list(audio_samples.heard(samples[::frame], rate)) if bits == 16 and frame == 2 * channels else []
            return Recording("WAV", len(samples) // frame / rate, heard)
        at += 8 + size + size % 2
    return None


def _flac(data: bytes) -> Recording | None:
    if data[:4] != b"fLaC" or len(data) < 42:
        return None
    packed = int.from_bytes(data[18:26], "big")
    rate, samples = packed >> 44, packed & (1 << 36) - 1
    if not rate:
        return None
    low = audio_flac.low_bytes(data)
    return Recording("FLAC", samples / rate if samples else None, list(audio_samples.heard(low, rate)) if low else [])


def _ogg(data: bytes) -> Recording | None:
    if data[:4] != audio_ogg.MARK or data[4:5] != b"\0":
        return None
    packets, granule = audio_ogg.contents(data)
    head = packets[0] if packets else b""
    if head.startswith(b"OpusHead"):
        skip = int.from_bytes(head[10:12], "little")
        heard: list[Heard] = []
        step = audio_opus.STEP / RATE
        sounding = (packet for packet in packets if not packet.startswith(b"Opus"))
        for number, packet in enumerate(sounding):
            heard += records(packet, number * step)
        return Recording("Opus", max(0, granule - skip) / _OPUS_RATE, heard)
    if head.startswith(b"\x01vorbis") and (rate := int.from_bytes(head[12:16], "little")):
        return Recording("Vorbis", granule / rate, [])
    return Recording("Ogg", None, []) if head else None


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


def _mpeg(data: bytes) -> Recording | None:
    return _framed("MP3", data, _mpeg_frame)


def _aac(data: bytes) -> Recording | None:
    return _framed("AAC", data, _aac_frame)


def _pcm(data: bytes) -> Recording | None:
    heard = list(audio_samples.heard(data[::2], RATE))
    return Recording("PCM", len(data) // 2 / RATE, heard) if heard else None


def _framed(kind: str, data: bytes, frame_at: Callable[[bytes, int], _Frame | None]) -> Recording | None:
    """Go from frame to frame; the first two must follow each other, what is no frame later on is passed over."""
    at = _after_tag(data)
    first = frame_at(data, at)
    if first is None or (at + first.size < len(data) and frame_at(data, at + first.size) is None):
        return None
    seconds = 0.0
    doubtful = 0
    heard: list[Heard] = []
    while at + 4 <= len(data):
        frame = frame_at(data, at)
        if frame is None:
            # A tag in the middle or at the end.
            at = data.find(b"\xff", at + 1)
            doubtful += 1
            if at < 0 or doubtful > _MOST_DOUBTFUL:
                break
            continue
        heard += records(data[at : at + frame.size], seconds)
        seconds += frame.seconds
        at += frame.size
    return Recording(kind, seconds, heard)


def _after_tag(data: bytes) -> int:
    """Return where an ID3v2 tag at the start ends: its length has seven bits in each of four bytes."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    length = 0
    for byte in data[6:10]:
        length = length << 7 | byte & 0x7F
    return 10 + length


def _mpeg_frame(data: bytes, at: int) -> _Frame | None:
    """Read the header of an MPEG audio frame."""
    head = int.from_bytes(data[at : at + 4], "big")
    version, layer = head >> 19 & 3, 4 - (head >> 17 & 3)
    kbits, rate = head >> 12 & 15, head >> 10 & 3
    if head >> 21 != 0x7FF or version == 1 or layer == 4 or kbits in (0, 15) or rate == 3:
        return None
    first = version == 3
    hertz = _MPEG_RATES[rate] >> {3: 0, 2: 1, 0: 2}[version]
    bits = _MPEG_KBITS[first, layer][kbits - 1] * 1000
    padding = head >> 9 & 1
    if layer == 1:
        return _Frame((12 * bits // hertz + padding) * 4, 384 / hertz)
    samples = 1152 if first or layer == 2 else 576
    return _Frame(samples // 8 * bits // hertz + padding, samples / hertz)


def _aac_frame(data: bytes, at: int) -> _Frame | None:
    """Read the header of an ADTS frame."""
    head = int.from_bytes(data[at : at + 7].ljust(7, b"\0"), "big")
    rate, size = head >> 34 & 15, head >> 13 & 0x1FFF
    if head >> 44 != 0xFFF or head >> 41 & 3 or rate >= len(_AAC_RATES) or size < 7:
        return None
    return _Frame(size, 1024 * ((head & 3) + 1) / _AAC_RATES[rate])
