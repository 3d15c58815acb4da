"""`client.audio.speech`, as of preview."""

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

    from aoai_generated.models.values_v1 import SpeechGenerationResponseFormat, SpeechVoice


class AudioSpeech(Resource):
    """`client.audio.speech`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            input: str,
            model: str,
            voice: SpeechVoice,
            instructions: str = ...,
            response_format: SpeechGenerationResponseFormat = ...,
            speed: float = ...,
            stream_format: Literal["audio", "sse"] = ...,
            **options: Unpack[CallOptions],
        ) -> BinaryContent:
            """POST /audio/speech.

            Args:
                input: at most 4096 characters.
                instructions: at most 4096 characters.
                speed: 0.25 to 4; the service's default is 1.
                stream_format: the service's default is 'audio'.
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
            input: str,
            model: str,
            voice: SpeechVoice,
            instructions: str = ...,
            response_format: SpeechGenerationResponseFormat = ...,
            speed: float = ...,
            stream_format: Literal["audio", "sse"] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncBinaryContent:
            """POST /audio/speech.

            Args:
                input: at most 4096 characters.
                instructions: at most 4096 characters.
                speed: 0.25 to 4; the service's default is 1.
                stream_format: the service's default is 'audio'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "audio.speech"
        create = method("audio.speech.create", "bytes")
