"""`client.realtime.transcription_sessions`, as of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._client.resource import AsyncResource, Resource, method

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from aoai._client.resource import (
        CallOptions,
    )

    from aoai_generated.models.audio_transcription_v1 import AudioTranscription
    from aoai_generated.models.realtime_transcription_session_create_request_input_audio_noise_reduction_v1 import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from aoai_generated.models.realtime_transcription_session_create_request_turn_detection_v1 import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_v1 import (
        RealtimeTranscriptionSessionCreateResponse,
    )
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion


class RealtimeTranscriptionSessions(Resource):
    """`client.realtime.transcription_sessions`."""

    if TYPE_CHECKING:

        def create(
            self,
            *,
            type: Literal["transcription"],
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | Mapping[str, Any] = ...,
            input_audio_transcription: AudioTranscription | Mapping[str, Any] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeTranscriptionSessionCreateResponse:
            """POST /realtime/transcription_sessions.

            Args:
                input_audio_format: the service's default is 'pcm16'.
                api_version: the service's default is 'v1'.
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
            type: Literal["transcription"],
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | Mapping[str, Any] = ...,
            input_audio_transcription: AudioTranscription | Mapping[str, Any] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            api_version: AzureAIFoundryModelsApiVersion | None = ...,
            **options: Unpack[CallOptions],
        ) -> RealtimeTranscriptionSessionCreateResponse:
            """POST /realtime/transcription_sessions.

            Args:
                input_audio_format: the service's default is 'pcm16'.
                api_version: the service's default is 'v1'.
                options: see `aoai.CallOptions`.
            """

            ...

    else:
        __resource__ = "realtime.transcription_sessions"
        create = method("realtime.transcription_sessions.create")
