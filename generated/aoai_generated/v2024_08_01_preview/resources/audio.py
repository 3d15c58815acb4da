"""`client.audio` of Azure OpenAI 2024-08-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .audio_speech import AsyncAudioSpeech, AudioSpeech
    from .audio_transcriptions import AsyncAudioTranscriptions, AudioTranscriptions
    from .audio_translations import AsyncAudioTranslations, AudioTranslations


class Audio(Resource):
    """`client.audio`."""

    if TYPE_CHECKING:

        @property
        def speech(self) -> AudioSpeech: ...
        @property
        def transcriptions(self) -> AudioTranscriptions: ...
        @property
        def translations(self) -> AudioTranslations: ...
    else:
        __resource__ = "audio"
        speech = child("audio_speech", "AudioSpeech")
        transcriptions = child("audio_transcriptions", "AudioTranscriptions")
        translations = child("audio_translations", "AudioTranslations")


class AsyncAudio(AsyncResource):
    """`client.audio`."""

    if TYPE_CHECKING:

        @property
        def speech(self) -> AsyncAudioSpeech: ...
        @property
        def transcriptions(self) -> AsyncAudioTranscriptions: ...
        @property
        def translations(self) -> AsyncAudioTranslations: ...
    else:
        __resource__ = "audio"
        speech = child("audio_speech", "AsyncAudioSpeech")
        transcriptions = child("audio_transcriptions", "AsyncAudioTranscriptions")
        translations = child("audio_translations", "AsyncAudioTranslations")
