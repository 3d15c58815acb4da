from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_transcription_session_create_response_client_secret import (
        RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_input_audio_transcription import (
        RealtimeTranscriptionSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_transcription_session_create_response_turn_detection import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )


@define
class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """`RealtimeTranscriptionSessionCreateResponse` of the inference API, 2025-04-01-preview."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    input_audio_format: str | None
    input_audio_transcription: RealtimeTranscriptionSessionCreateResponseInputAudioTranscription | None
    modalities: list[Literal["text", "audio"]] | None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None

    __shapes__ = {
        "client_secret": Ref("RealtimeTranscriptionSessionCreateResponseClientSecret"),
        "input_audio_transcription": Ref("RealtimeTranscriptionSessionCreateResponseInputAudioTranscription"),
        "turn_detection": Ref("RealtimeTranscriptionSessionCreateResponseTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret | Mapping[str, Any],
            input_audio_format: str = ...,
            input_audio_transcription: RealtimeTranscriptionSessionCreateResponseInputAudioTranscription
            | Mapping[str, Any] = ...,
            modalities: Sequence[Literal["text", "audio"]] = ...,
            turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | Mapping[str, Any] = ...,
        ) -> None: ...
