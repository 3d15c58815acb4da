from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_session_create_response_client_secret import RealtimeSessionCreateResponseClientSecret
    from .realtime_session_create_response_input_audio_transcription import (
        RealtimeSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_session_create_response_tools_item import RealtimeSessionCreateResponseToolsItem
    from .realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection
    from .values import VoiceIdsShared


@define
class RealtimeSessionCreateResponse(BaseModel):
    """`RealtimeSessionCreateResponse` of the inference API, 2025-04-01-preview."""

    client_secret: RealtimeSessionCreateResponseClientSecret
    input_audio_format: str | None
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    output_audio_format: str | None
    temperature: float | None
    tool_choice: str | None
    tools: list[RealtimeSessionCreateResponseToolsItem] | None
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None
    voice: VoiceIdsShared | None

    __shapes__ = {
        "client_secret": Ref("RealtimeSessionCreateResponseClientSecret"),
        "input_audio_transcription": Ref("RealtimeSessionCreateResponseInputAudioTranscription"),
        "tools": ListOf(Ref("RealtimeSessionCreateResponseToolsItem")),
        "turn_detection": Ref("RealtimeSessionCreateResponseTurnDetection"),
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
            modalities: Sequence[Literal["text", "audio"]] = ...,
            output_audio_format: str = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateResponseToolsItem | Mapping[str, Any]] = ...,
            turn_detection: RealtimeSessionCreateResponseTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
        ) -> None: ...
