from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_session_create_request_input_audio_noise_reduction_v2025_04_01_preview import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_session_create_request_input_audio_transcription_v2025_04_01_preview import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request_tools_item_v2025_04_01_preview import RealtimeSessionCreateRequestToolsItem
    from .realtime_session_create_request_turn_detection_v2025_04_01_preview import (
        RealtimeSessionCreateRequestTurnDetection,
    )
    from .values_v2025_04_01_preview import VoiceIdsShared


@define
class RealtimeSessionCreateRequest(BaseModel):
    """`RealtimeSessionCreateRequest` of the inference API, as of 2025-04-01-preview.

    Attributes:
        input_audio_format: the service's default is 'pcm16'.
        output_audio_format: the service's default is 'pcm16'.
        temperature: the service's default is 0.8.
        tool_choice: the service's default is 'auto'.
    """

    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["audio", "text"]] | None
    model: str | None
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    temperature: float | None
    tool_choice: str | None
    tools: list[RealtimeSessionCreateRequestToolsItem] | None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None
    voice: VoiceIdsShared | None

    __shapes__ = {
        "input_audio_noise_reduction": Ref(
            "realtime_session_create_request_input_audio_noise_reduction_v2025_04_01_preview.RealtimeSessionCreateRequestInputAudioNoiseReduction"
        ),
        "input_audio_transcription": Ref(
            "realtime_session_create_request_input_audio_transcription_v2025_04_01_preview.RealtimeSessionCreateRequestInputAudioTranscription"
        ),
        "tools": ListOf(
            Ref("realtime_session_create_request_tools_item_v2025_04_01_preview.RealtimeSessionCreateRequestToolsItem")
        ),
        "turn_detection": Ref(
            "realtime_session_create_request_turn_detection_v2025_04_01_preview.RealtimeSessionCreateRequestTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | Mapping[str, Any] = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            model: str = ...,
            output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestToolsItem | Mapping[str, Any]] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
        ) -> None: ...
