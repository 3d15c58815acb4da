"""`client.realtime.transcription_sessions`, as of 2025-04-01-preview."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.realtime_transcription_session_create_request_input_audio_noise_reduction_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from aoai_generated.models.realtime_transcription_session_create_request_input_audio_transcription_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequestInputAudioTranscription,
    )
    from aoai_generated.models.realtime_transcription_session_create_request_turn_detection_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponse,
    )


class RealtimeTranscriptionSessions(Resource):
    """`client.realtime.transcription_sessions`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            include: Sequence[str] = ...,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeTranscriptionSessionCreateRequestInputAudioTranscription
            | Mapping[str, Any] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeTranscriptionSessionCreateResponse:
            """POST /realtimeapi/transcription_sessions.

            Args:
                input_audio_format: the service's default is 'pcm16'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.transcription_sessions"
        create = method("realtime.transcription_sessions.create")


class AsyncRealtimeTranscriptionSessions(AsyncResource):
    """`client.realtime.transcription_sessions`."""

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            include: Sequence[str] = ...,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeTranscriptionSessionCreateRequestInputAudioTranscription
            | Mapping[str, Any] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeTranscriptionSessionCreateResponse:
            """POST /realtimeapi/transcription_sessions.

            Args:
                input_audio_format: the service's default is 'pcm16'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.transcription_sessions"
        create = method("realtime.transcription_sessions.create")
