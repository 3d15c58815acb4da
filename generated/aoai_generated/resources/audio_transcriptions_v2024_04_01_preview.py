"""`client.audio.transcriptions`, as of 2024-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )
    from aoai._runtime.files import FileTypes

    from aoai_generated.models.audio_response_v2024_02_01 import AudioResponse
    from aoai_generated.models.audio_verbose_response_v2024_04_01_preview import AudioVerboseResponse
    from aoai_generated.models.values_v2024_02_01 import AudioResponseFormat


class AudioTranscriptions(Resource):
    """`client.audio.transcriptions`."""

    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["json"] = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["verbose_json"],
            language: str = ...,
            prompt: str = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> AudioVerboseResponse: ...
        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["text", "srt", "vtt"],
            language: str = ...,
            prompt: str = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> str: ...
        @overload
        def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: AudioResponseFormat,
            language: str = ...,
            prompt: str = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/audio/transcriptions.

            Args:
                temperature: the service's default is 0.
                timestamp_granularities: the service's default is ['segment'].
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "audio.transcriptions"
        create = method("audio.transcriptions.create")


class AsyncAudioTranscriptions(AsyncResource):
    """`client.audio.transcriptions`."""

    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            language: str = ...,
            prompt: str = ...,
            response_format: Literal["json"] = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["verbose_json"],
            language: str = ...,
            prompt: str = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> AudioVerboseResponse: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: Literal["text", "srt", "vtt"],
            language: str = ...,
            prompt: str = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> str: ...
        @overload
        async def create(
            self,
            *,
            model: str,
            file: FileTypes,
            response_format: AudioResponseFormat,
            language: str = ...,
            prompt: str = ...,
            temperature: float = ...,
            timestamp_granularities: Sequence[Literal["segment", "word"]] = ...,
            **options: Unpack[CallOptions],
        ) -> AudioResponse | AudioVerboseResponse | str: ...
        async def create(self, *arguments: Any, **options: Any) -> Any:
            """POST /deployments/{deployment_id}/audio/transcriptions.

            Args:
                temperature: the service's default is 0.
                timestamp_granularities: the service's default is ['segment'].
                options: see `aoai.CallOptions`.
            """

            ...
    else:
        __resource__ = "audio.transcriptions"
        create = method("audio.transcriptions.create")
