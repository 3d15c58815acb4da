"""`client.realtime.sessions`, as of preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.prompt_v1 import Prompt
    from aoai_generated.models.realtime_session_create_request_client_secret_v1 import (
        RealtimeSessionCreateRequestClientSecret,
    )
    from aoai_generated.models.realtime_session_create_request_input_audio_transcription_v1 import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from aoai_generated.models.realtime_session_create_request_tools_v1 import RealtimeSessionCreateRequestTools
    from aoai_generated.models.realtime_session_create_request_tracing_variant_2_v1 import (
        RealtimeSessionCreateRequestTracingVariant2,
    )
    from aoai_generated.models.realtime_session_create_request_turn_detection_v1 import (
        RealtimeSessionCreateRequestTurnDetection,
    )
    from aoai_generated.models.realtime_session_create_response_v1 import RealtimeSessionCreateResponse
    from aoai_generated.models.unions_v1 import RealtimeTruncation
    from aoai_generated.models.values_v1 import VoiceIdsShared


class RealtimeSessions(Resource):
    """`client.realtime.sessions`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            type: Literal["realtime"],
            client_secret: RealtimeSessionCreateRequestClientSecret | Mapping[str, Any] = ...,
            input_audio_format: str = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            output_audio_format: str = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            speed: float = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestTools | Mapping[str, Any]] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingVariant2 | Mapping[str, Any] = ...,
            truncation: RealtimeTruncation | Mapping[str, Any] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeSessionCreateResponse:
            """POST /realtime/sessions.

            Args:
                modalities: the service's default is ['text', 'audio'].
                speed: 0.25 to 1.5; the service's default is 1.
                tracing: the service's default is 'auto'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.sessions"
        create = method("realtime.sessions.create")


class AsyncRealtimeSessions(AsyncResource):
    """`client.realtime.sessions`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            type: Literal["realtime"],
            client_secret: RealtimeSessionCreateRequestClientSecret | Mapping[str, Any] = ...,
            input_audio_format: str = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            output_audio_format: str = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            speed: float = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestTools | Mapping[str, Any]] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingVariant2 | Mapping[str, Any] = ...,
            truncation: RealtimeTruncation | Mapping[str, Any] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeSessionCreateResponse:
            """POST /realtime/sessions.

            Args:
                modalities: the service's default is ['text', 'audio'].
                speed: 0.25 to 1.5; the service's default is 1.
                tracing: the service's default is 'auto'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.sessions"
        create = method("realtime.sessions.create")
