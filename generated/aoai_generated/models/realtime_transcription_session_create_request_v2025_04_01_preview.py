from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_transcription_session_create_request_input_audio_noise_reduction_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request_input_audio_transcription_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_transcription_session_create_request_turn_detection_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )


@define
class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """`RealtimeTranscriptionSessionCreateRequest` of the inference API, as of 2025-04-01-preview.

    Attributes:
        input_audio_format: the service's default is 'pcm16'.
    """

    include: list[str] | None
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    input_audio_transcription: RealtimeTranscriptionSessionCreateRequestInputAudioTranscription | None
    modalities: list[Literal["audio", "text"]] | None
    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None

    __shapes__ = {
        "input_audio_noise_reduction": Ref(
            "realtime_transcription_session_create_request_input_audio_noise_reduction_v2025_04_01_preview.RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction"
        ),
        "input_audio_transcription": Ref(
            "realtime_transcription_session_create_request_input_audio_transcription_v2025_04_01_preview.RealtimeTranscriptionSessionCreateRequestInputAudioTranscription"
        ),
        "turn_detection": Ref(
            "realtime_transcription_session_create_request_turn_detection_v2025_04_01_preview.RealtimeTranscriptionSessionCreateRequestTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
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
        ) -> None: ...
