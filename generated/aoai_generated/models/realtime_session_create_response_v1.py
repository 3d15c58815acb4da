from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .realtime_function_tool_v1 import RealtimeFunctionTool
    from .realtime_session_create_response_audio_v1 import RealtimeSessionCreateResponseAudio
    from .realtime_session_create_response_tracing_variant_2_v1 import RealtimeSessionCreateResponseTracingVariant2
    from .realtime_session_create_response_turn_detection_v2025_04_01_preview import (
        RealtimeSessionCreateResponseTurnDetection,
    )


@define
class RealtimeSessionCreateResponse(BaseModel):
    """`OpenAI.RealtimeSessionCreateResponse` of the inference API, as of v1.

    Attributes:
        expires_at: seconds since 1970.
        tracing: the service's default is 'auto'.
    """

    type: Literal["realtime"]
    audio: RealtimeSessionCreateResponseAudio | None
    expires_at: int | None
    id: str | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | None
    object: str | None
    output_modalities: list[Literal["audio", "text"]] | None
    tool_choice: str | None
    tools: list[RealtimeFunctionTool] | None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracingVariant2 | None
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None

    __shapes__ = {
        "audio": Ref("realtime_session_create_response_audio_v1.RealtimeSessionCreateResponseAudio"),
        "tools": ListOf(Ref("realtime_function_tool_v1.RealtimeFunctionTool")),
        "tracing": Ref(
            "realtime_session_create_response_tracing_variant_2_v1.RealtimeSessionCreateResponseTracingVariant2"
        ),
        "turn_detection": Ref(
            "realtime_session_create_response_turn_detection_v2025_04_01_preview.RealtimeSessionCreateResponseTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["realtime"],
            audio: RealtimeSessionCreateResponseAudio | Mapping[str, Any] = ...,
            expires_at: int = ...,
            id: str = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            instructions: str = ...,
            max_output_tokens: int | Literal["inf"] = ...,
            model: str = ...,
            object: str = ...,
            output_modalities: Sequence[Literal["audio", "text"]] = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeFunctionTool | Mapping[str, Any]] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateResponseTracingVariant2 | Mapping[str, Any] = ...,
            turn_detection: RealtimeSessionCreateResponseTurnDetection | Mapping[str, Any] = ...,
        ) -> None: ...
