from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .mcp_tool_v1 import MCPTool
    from .prompt_v1 import Prompt
    from .realtime_function_tool_v1 import RealtimeFunctionTool
    from .realtime_session_create_request_ga_audio_v1 import RealtimeSessionCreateRequestGAAudio
    from .realtime_session_create_request_ga_tracing_v1 import RealtimeSessionCreateRequestGATracing
    from .tool_choice_function_v1 import ToolChoiceFunction
    from .tool_choice_mcp_v1 import ToolChoiceMCP
    from .unions_v1 import RealtimeTruncation
    from .values_v2025_03_01_preview import ToolChoiceOptions


@define
class RealtimeSessionCreateRequestGA(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestGA` of the inference API, as of v1.

    Attributes:
        output_modalities: the service's default is ['audio'].
        tool_choice: the service's default is 'auto'.
        tracing: the service's default is 'auto'.
    """

    type: Literal["realtime"]
    audio: RealtimeSessionCreateRequestGAAudio | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | None
    output_modalities: list[Literal["audio", "text"]] | None
    prompt: Prompt | None
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None
    tools: list[RealtimeFunctionTool | MCPTool] | None
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | None
    truncation: RealtimeTruncation | None

    __shapes__ = {
        "audio": Ref("realtime_session_create_request_ga_audio_v1.RealtimeSessionCreateRequestGAAudio"),
        "prompt": Ref("prompt_v1.Prompt"),
        "tool_choice": OneOf(
            "type",
            {"function": "tool_choice_function_v1.ToolChoiceFunction", "mcp": "tool_choice_mcp_v1.ToolChoiceMCP"},
        ),
        "tools": ListOf(
            OneOf(
                "type",
                {"function": "realtime_function_tool_v1.RealtimeFunctionTool", "mcp": "mcp_tool_v1.MCPTool"},
                ByKeys(
                    (
                        (),
                        ("description", "name", "parameters", "type"),
                        {},
                        "realtime_function_tool_v1.RealtimeFunctionTool",
                    )
                ),
            )
        ),
        "tracing": Ref("realtime_session_create_request_ga_tracing_v1.RealtimeSessionCreateRequestGATracing"),
        "truncation": Ref("unions_v1.RealtimeTruncation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["realtime"],
            audio: RealtimeSessionCreateRequestGAAudio | Mapping[str, Any] = ...,
            include: Sequence[Literal["item.input_audio_transcription.logprobs"]] = ...,
            instructions: str = ...,
            max_output_tokens: int | Literal["inf"] = ...,
            model: str = ...,
            output_modalities: Sequence[Literal["audio", "text"]] = ...,
            prompt: Prompt | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceFunction | Mapping[str, Any] | ToolChoiceMCP = ...,
            tools: Sequence[RealtimeFunctionTool | Mapping[str, Any] | MCPTool] = ...,
            tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | Mapping[str, Any] | None = ...,
            truncation: RealtimeTruncation | Mapping[str, Any] = ...,
        ) -> None: ...
