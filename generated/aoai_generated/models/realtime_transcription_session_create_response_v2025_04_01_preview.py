from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_transcription_session_create_response_client_secret_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_input_audio_transcription_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_transcription_session_create_response_turn_detection_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )


@define
class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponse` of the inference API, as of 2025-04-01-preview."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    input_audio_format: str | None
    input_audio_transcription: RealtimeTranscriptionSessionCreateResponseInputAudioTranscription | None
    modalities: list[Literal["audio", "text"]] | None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None
    id: str | None
    object: str | None
    model: str | None

    __shapes__ = {
        "client_secret": Ref(
            "realtime_transcription_session_create_response_client_secret_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponseClientSecret"
        ),
        "input_audio_transcription": Ref(
            "realtime_transcription_session_create_response_input_audio_transcription_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponseInputAudioTranscription"
        ),
        "turn_detection": Ref(
            "realtime_transcription_session_create_response_turn_detection_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponseTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret | Mapping[str, Any],
            input_audio_format: str = ...,
            input_audio_transcription: RealtimeTranscriptionSessionCreateResponseInputAudioTranscription
            | Mapping[str, Any] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | Mapping[str, Any] = ...,
            id: str = ...,
            object: str = ...,
            model: str = ...,
        ) -> None: ...
