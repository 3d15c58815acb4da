from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_transcription_session_create_request_input_audio_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request_input_audio_transcription import (
        RealtimeTranscriptionSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )


@define
class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequest` of the inference API, 2025-04-01-preview.

    Attributes:
        input_audio_format: the service's default is 'pcm16'.
    """

    include: list[str] | None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    input_audio_transcription: RealtimeTranscriptionSessionCreateRequestInputAudioTranscription | None
    modalities: list[Literal["text", "audio"]] | None
    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None

    __shapes__ = {
        "input_audio_noise_reduction": Ref("RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction"),
        "input_audio_transcription": Ref("RealtimeTranscriptionSessionCreateRequestInputAudioTranscription"),
        "turn_detection": Ref("RealtimeTranscriptionSessionCreateRequestTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include: Sequence[str] = ...,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeTranscriptionSessionCreateRequestInputAudioTranscription
            | Mapping[str, Any] = ...,
            modalities: Sequence[Literal["text", "audio"]] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
        ) -> None: ...
