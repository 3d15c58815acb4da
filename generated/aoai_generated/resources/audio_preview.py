"""`client.audio`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._client.resource import AsyncResource, Resource, child

if TYPE_CHECKING:
    from .audio_speech_preview import AsyncAudioSpeech, AudioSpeech
    from .audio_transcriptions_preview import AsyncAudioTranscriptions, AudioTranscriptions
    from .audio_translations_preview import AsyncAudioTranslations, AudioTranslations


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
        speech = child("audio_speech_preview", "AudioSpeech")
        transcriptions = child("audio_transcriptions_preview", "AudioTranscriptions")
        translations = child("audio_translations_preview", "AudioTranslations")


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
        speech = child("audio_speech_preview", "AsyncAudioSpeech")
        transcriptions = child("audio_transcriptions_preview", "AsyncAudioTranscriptions")
        translations = child("audio_translations_preview", "AsyncAudioTranslations")
