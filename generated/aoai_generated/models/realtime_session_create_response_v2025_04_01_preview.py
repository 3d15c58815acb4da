from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_session_create_response_client_secret_v2025_04_01_preview import (
        RealtimeSessionCreateResponseClientSecret,
    )
    from .realtime_session_create_response_input_audio_transcription_v2025_04_01_preview import (
        RealtimeSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_session_create_response_tools_item_v2025_04_01_preview import RealtimeSessionCreateResponseToolsItem
    from .realtime_session_create_response_turn_detection_v2025_04_01_preview import (
        RealtimeSessionCreateResponseTurnDetection,
    )
    from .values_v2025_04_01_preview import VoiceIdsShared


@define
class RealtimeSessionCreateResponse(BaseModel):
    """`RealtimeSessionCreateResponse` of the inference API, as of 2025-04-01-preview."""

    client_secret: RealtimeSessionCreateResponseClientSecret
    input_audio_format: str | None
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["audio", "text"]] | None
    output_audio_format: str | None
    temperature: float | None
    tool_choice: str | None
    tools: list[RealtimeSessionCreateResponseToolsItem] | None
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None
    voice: VoiceIdsShared | None
    id: str | None
    object: str | None
    model: str | None

    __shapes__ = {
        "client_secret": Ref(
            "realtime_session_create_response_client_secret_v2025_04_01_preview.RealtimeSessionCreateResponseClientSecret"
        ),
        "input_audio_transcription": Ref(
            "realtime_session_create_response_input_audio_transcription_v2025_04_01_preview.RealtimeSessionCreateResponseInputAudioTranscription"
        ),
        "tools": ListOf(
            Ref(
                "realtime_session_create_response_tools_item_v2025_04_01_preview.RealtimeSessionCreateResponseToolsItem"
            )
        ),
        "turn_detection": Ref(
            "realtime_session_create_response_turn_detection_v2025_04_01_preview.RealtimeSessionCreateResponseTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_secret: RealtimeSessionCreateResponseClientSecret | Mapping[str, Any],
            input_audio_format: str = ...,
            input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            output_audio_format: str = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateResponseToolsItem | Mapping[str, Any]] = ...,
            turn_detection: RealtimeSessionCreateResponseTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
            id: str = ...,
            object: str = ...,
            model: str = ...,
        ) -> None: ...
