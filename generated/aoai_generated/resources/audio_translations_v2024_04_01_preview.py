"""`client.audio.translations`, as of 2024-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.audio_response_v2024_02_01 import AudioResponse
    from aoai_generated.models.audio_verbose_response_v2024_04_01_preview import AudioVerboseResponse
    from aoai_generated.models.values_v2024_02_01 import AudioResponseFormat


class AudioTranslations(Resource):
    """`client.audio.translations`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            prompt: str = ...,
            response_format: Literal["json"] = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["verbose_json"],
            prompt: str = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AudioVerboseResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["text", "srt", "vtt"],
            prompt: str = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> str: ...
        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: AudioResponseFormat,
            prompt: str = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/audio/translations.

            Args:
                temperature: the service's default is 0.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "audio.translations"
        create = method("audio.translations.create")


class AsyncAudioTranslations(AsyncResource):
    """`client.audio.translations`."""

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            prompt: str = ...,
            response_format: Literal["json"] = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["verbose_json"],
            prompt: str = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AudioVerboseResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["text", "srt", "vtt"],
            prompt: str = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> str: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: AudioResponseFormat,
            prompt: str = ...,
            temperature: float = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/audio/translations.

            Args:
                temperature: the service's default is 0.
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "audio.translations"
        create = method("audio.translations.create")
