from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .audio_transcription_v1 import AudioTranscription
    from .realtime_transcription_session_create_response_client_secret_v1 import (
        RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_turn_detection_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )


@define
class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """`OpenAI.RealtimeTranscriptionSessionCreateResponse` of the inference API, as of v1."""

    type: Literal["transcription"]
    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    input_audio_format: str | None
    input_audio_transcription: AudioTranscription | None
    modalities: list[Literal["audio", "text"]] | None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None

    __shapes__ = {
        "client_secret": Ref(
            "realtime_transcription_session_create_response_client_secret_v1.RealtimeTranscriptionSessionCreateResponseClientSecret"
        ),
        "input_audio_transcription": Ref("audio_transcription_v1.AudioTranscription"),
        "turn_detection": Ref(
            "realtime_transcription_session_create_response_turn_detection_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponseTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["transcription"],
            client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret | Mapping[str, Any],
            input_audio_format: str = ...,
            input_audio_transcription: AudioTranscription | Mapping[str, Any] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | Mapping[str, Any] = ...,
        ) -> None: ...
