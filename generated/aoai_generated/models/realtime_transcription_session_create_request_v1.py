from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .audio_transcription_v1 import AudioTranscription
    from .realtime_transcription_session_create_request_input_audio_noise_reduction_v1 import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request_turn_detection_v1 import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )


@define
class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """`OpenAI.RealtimeTranscriptionSessionCreateRequest` of the inference API, as of v1.

    Attributes:
        input_audio_format: the service's default is 'pcm16'.
    """

    type: Literal["transcription"]
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    input_audio_transcription: AudioTranscription | None
    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None

    __shapes__ = {
        "input_audio_noise_reduction": Ref(
            "realtime_transcription_session_create_request_input_audio_noise_reduction_v1.RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction"
        ),
        "input_audio_transcription": Ref("audio_transcription_v1.AudioTranscription"),
        "turn_detection": Ref(
            "realtime_transcription_session_create_request_turn_detection_v1.RealtimeTranscriptionSessionCreateRequestTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcription"],
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
            | Mapping[str, Any] = ...,
            input_audio_transcription: AudioTranscription | Mapping[str, Any] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
        ) -> None: ...
