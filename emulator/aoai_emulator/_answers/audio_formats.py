"""The formats that speech is made in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from aoai_emulator._answers import audio_aac, audio_flac, audio_mp3, audio_opus, audio_samples, audio_wav

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aoai_emulator._answers.audio_voice import Piece


class Format(NamedTuple):
    """A format: its media type, and what makes a file of it from the pieces of a text (at least one) and a voice."""

    media_type: str
    encode: Callable[[Sequence[Piece], str], bytes]


def _wav(pieces: Sequence[Piece], voice: str) -> bytes:
    return audio_wav.encode(_pcm(pieces, voice))


def _flac(pieces: Sequence[Piece], voice: str) -> bytes:
    samples = audio_samples.samples(pieces, voice)
    return audio_flac.encode(audio_samples.big_endian(samples), audio_samples.little_endian(samples))


def _pcm(pieces: Sequence[Piece], voice: str) -> bytes:
    return audio_samples.little_endian(audio_samples.samples(pieces, voice))


FORMATS: Final = {
    "mp3": Format("audio/mpeg", audio_mp3.encode),
    "opus": Format("audio/ogg", audio_opus.encode),
    "aac": Format("audio/aac", audio_aac.encode),
    "flac": Format("audio/flac", _flac),
    "wav": Format("audio/wav", _wav),
    "pcm": Format("audio/pcm", _pcm),
}
"""By the name that a request gives."""
