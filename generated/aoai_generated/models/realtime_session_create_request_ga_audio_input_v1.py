from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .audio_transcription_v1 import AudioTranscription
    from .realtime_session_create_request_ga_audio_input_noise_reduction_v1 import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from .realtime_turn_detection_v1 import RealtimeTurnDetection
    from .unions_v1 import RealtimeAudioFormats


@define
class RealtimeSessionCreateRequestGAAudioInput(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestGAAudioInput` of the inference API, as of v1."""

    format: RealtimeAudioFormats | None
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: RealtimeTurnDetection | None

    __shapes__ = {
        "format": Ref("unions_v1.RealtimeAudioFormats"),
        "noise_reduction": Ref(
            "realtime_session_create_request_ga_audio_input_noise_reduction_v1.RealtimeSessionCreateRequestGAAudioInputNoiseReduction"
        ),
        "transcription": Ref("audio_transcription_v1.AudioTranscription"),
        "turn_detection": Ref("realtime_turn_detection_v1.RealtimeTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormats | Mapping[str, Any] = ...,
            noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | Mapping[str, Any] = ...,
            transcription: AudioTranscription | Mapping[str, Any] = ...,
            turn_detection: RealtimeTurnDetection | Mapping[str, Any] = ...,
        ) -> None: ...
