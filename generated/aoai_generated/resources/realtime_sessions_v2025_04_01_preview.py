"""`client.realtime.sessions`, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.realtime_session_create_request_input_audio_noise_reduction_v2025_04_01_preview import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from aoai_generated.models.realtime_session_create_request_input_audio_transcription_v2025_04_01_preview import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from aoai_generated.models.realtime_session_create_request_tools_item_v2025_04_01_preview import (
        RealtimeSessionCreateRequestToolsItem,
    )
    from aoai_generated.models.realtime_session_create_request_turn_detection_v2025_04_01_preview import (
        RealtimeSessionCreateRequestTurnDetection,
    )
    from aoai_generated.models.realtime_session_create_response_v2025_04_01_preview import RealtimeSessionCreateResponse
    from aoai_generated.models.values_v2025_04_01_preview import VoiceIdsShared


class RealtimeSessions(Resource):
    """`client.realtime.sessions`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            model: str = ...,
            output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestToolsItem | Mapping[str, Any]] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeSessionCreateResponse:
            """POST /realtimeapi/sessions.

            Args:
                input_audio_format: the service's default is 'pcm16'.
                output_audio_format: the service's default is 'pcm16'.
                temperature: the service's default is 0.8.
                tool_choice: the service's default is 'auto'.
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
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            model: str = ...,
            output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestToolsItem | Mapping[str, Any]] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeSessionCreateResponse:
            """POST /realtimeapi/sessions.

            Args:
                input_audio_format: the service's default is 'pcm16'.
                output_audio_format: the service's default is 'pcm16'.
                temperature: the service's default is 0.8.
                tool_choice: the service's default is 'auto'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.sessions"
        create = method("realtime.sessions.create")
