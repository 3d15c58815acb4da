"""`client.audio.speech`, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.resource import (
        AsyncBinaryContent,
        BinaryContent,
        CallOptions,
    )


class AudioSpeech(Resource):
    """`client.audio.speech`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            model: str,
            input: str,
            voice: Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"],
            response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] = ...,
            speed: float = ...,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """POST /deployments/{deployment_id}/audio/speech.

            Args:
                input: at most 4096 characters.
                speed: 0.25 to 4; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "audio.speech"
        create = method("audio.speech.create", "bytes")


class AsyncAudioSpeech(AsyncResource):
    """`client.audio.speech`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            model: str,
            input: str,
            voice: Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"],
            response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] = ...,
            speed: float = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """POST /deployments/{deployment_id}/audio/speech.

            Args:
                input: at most 4096 characters.
                speed: 0.25 to 4; the service's default is 1.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "audio.speech"
        create = method("audio.speech.create", "bytes")
