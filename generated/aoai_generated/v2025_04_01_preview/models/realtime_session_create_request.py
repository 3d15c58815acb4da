from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_session_create_request_input_audio_noise_reduction import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from .realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection
    from .values import VoiceIdsShared


@define
class RealtimeSessionCreateRequest(BaseModel):
    """`RealtimeSessionCreateRequest` of the inference API, 2025-04-01-preview.

    Attributes:
        input_audio_format: the service's default is 'pcm16'.
        output_audio_format: the service's default is 'pcm16'.
        temperature: the service's default is 0.8.
        tool_choice: the service's default is 'auto'.
    """

    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    model: str | None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None
    temperature: float | None
    tool_choice: str | None
    tools: list[RealtimeSessionCreateRequestToolsItem] | None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None
    voice: VoiceIdsShared | None

    __shapes__ = {
        "input_audio_noise_reduction": Ref("RealtimeSessionCreateRequestInputAudioNoiseReduction"),
        "input_audio_transcription": Ref("RealtimeSessionCreateRequestInputAudioTranscription"),
        "tools": ListOf(Ref("RealtimeSessionCreateRequestToolsItem")),
        "turn_detection": Ref("RealtimeSessionCreateRequestTurnDetection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["text", "audio"]] = ...,
            model: str = ...,
            output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestToolsItem | Mapping[str, Any]] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
        ) -> None: ...
