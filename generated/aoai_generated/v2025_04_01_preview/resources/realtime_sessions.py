"""`client.realtime.sessions` of Azure OpenAI 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._call.options import CallOptions

    from ..models.realtime_session_create_request_input_audio_noise_reduction import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from ..models.realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from ..models.realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from ..models.realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection
    from ..models.realtime_session_create_response import RealtimeSessionCreateResponse
    from ..models.values import VoiceIdsShared


class RealtimeSessions(Resource):
    """`client.realtime.sessions`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["text", "audio"]] = ...,
            model: str = ...,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
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
        create = method("realtime_sessions.create")


class AsyncRealtimeSessions(AsyncResource):
    """`client.realtime.sessions`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["text", "audio"]] = ...,
            model: str = ...,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
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
        create = method("realtime_sessions.create")
