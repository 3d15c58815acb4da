"""`client.audio`, as of 2024-02-01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .audio_transcriptions_v2024_02_01 import AsyncAudioTranscriptions, AudioTranscriptions
    from .audio_translations_v2024_02_01 import AsyncAudioTranslations, AudioTranslations


class Audio(Resource):
    """`client.audio`."""

    if TYPE_CHECKING:

        @property
        def transcriptions(self) -> AudioTranscriptions: ...
        @property
        def translations(self) -> AudioTranslations: ...
    else:
        __resource__ = "audio"
        transcriptions = child("audio_transcriptions_v2024_02_01", "AudioTranscriptions")
        translations = child("audio_translations_v2024_02_01", "AudioTranslations")


class AsyncAudio(AsyncResource):
    """`client.audio`."""

    if TYPE_CHECKING:

        @property
        def transcriptions(self) -> AsyncAudioTranscriptions: ...
        @property
        def translations(self) -> AsyncAudioTranslations: ...
    else:
        __resource__ = "audio"
        transcriptions = child("audio_transcriptions_v2024_02_01", "AsyncAudioTranscriptions")
        translations = child("audio_translations_v2024_02_01", "AsyncAudioTranslations")
