from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .prompt_v1 import Prompt
    from .realtime_session_create_request_client_secret_v1 import RealtimeSessionCreateRequestClientSecret
    from .realtime_session_create_request_input_audio_transcription_v1 import (
        RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request_tools_v1 import RealtimeSessionCreateRequestTools
    from .realtime_session_create_request_tracing_variant_2_v1 import RealtimeSessionCreateRequestTracingVariant2
    from .realtime_session_create_request_turn_detection_v1 import RealtimeSessionCreateRequestTurnDetection
    from .unions_v1 import RealtimeTruncation
    from .values_v1 import VoiceIdsShared


@define
class RealtimeSessionCreateRequest(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequest` of the inference API, as of v1.

    Attributes:
        modalities: the service's default is ['text', 'audio'].
        speed: 0.25 to 1.5; the service's default is 1.
        tracing: the service's default is 'auto'.
    """

    type: Literal["realtime"]
    client_secret: RealtimeSessionCreateRequestClientSecret | None
    input_audio_format: str | None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["audio", "text"]] | None
    output_audio_format: str | None
    prompt: Prompt | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[RealtimeSessionCreateRequestTools] | None
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingVariant2 | None
    truncation: RealtimeTruncation | None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None
    voice: VoiceIdsShared | None

    __shapes__ = {
        "client_secret": Ref(
            "realtime_session_create_request_client_secret_v1.RealtimeSessionCreateRequestClientSecret"
        ),
        "input_audio_transcription": Ref(
            "realtime_session_create_request_input_audio_transcription_v1.RealtimeSessionCreateRequestInputAudioTranscription"
        ),
        "prompt": Ref("prompt_v1.Prompt"),
        "tools": ListOf(Ref("realtime_session_create_request_tools_v1.RealtimeSessionCreateRequestTools")),
        "tracing": Ref(
            "realtime_session_create_request_tracing_variant_2_v1.RealtimeSessionCreateRequestTracingVariant2"
        ),
        "truncation": Ref("unions_v1.RealtimeTruncation"),
        "turn_detection": Ref(
            "realtime_session_create_request_turn_detection_v1.RealtimeSessionCreateRequestTurnDetection"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["realtime"],
            client_secret: RealtimeSessionCreateRequestClientSecret | Mapping[str, Any] = ...,
            input_audio_format: str = ...,
            input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | Mapping[str, Any] = ...,
            instructions: str = ...,
            max_response_output_tokens: int | Literal["inf"] = ...,
            modalities: Sequence[Literal["audio", "text"]] = ...,
            output_audio_format: str = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            speed: float = ...,
            temperature: float = ...,
            tool_choice: str = ...,
            tools: Sequence[RealtimeSessionCreateRequestTools | Mapping[str, Any]] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingVariant2 | Mapping[str, Any] = ...,
            truncation: RealtimeTruncation | Mapping[str, Any] = ...,
            turn_detection: RealtimeSessionCreateRequestTurnDetection | Mapping[str, Any] = ...,
            voice: VoiceIdsShared = ...,
        ) -> None: ...
