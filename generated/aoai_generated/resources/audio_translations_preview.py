"""`client.audio.translations`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.azure_audio_translation_response_v1 import AzureAudioTranslationResponse


class AudioTranslations(Resource):
    """`client.audio.translations`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            file: FileTypes,
            model: str,
            filename: str = ...,
            prompt: str = ...,
            response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AzureAudioTranslationResponse | str:
            """POST /audio/translations."""

            ...

    else:
        __resource__ = "audio.translations"
        create = method("audio.translations.create")


class AsyncAudioTranslations(AsyncResource):
    """`client.audio.translations`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            file: FileTypes,
            model: str,
            filename: str = ...,
            prompt: str = ...,
            response_format: Literal["json", "srt", "text", "verbose_json", "vtt"] = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AzureAudioTranslationResponse | str:
            """POST /audio/translations."""

            ...

    else:
        __resource__ = "audio.translations"
        create = method("audio.translations.create")
