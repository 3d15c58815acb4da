from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_tool_v1 import ChatCompletionTool
    from .response_format_json_object_v2024_08_01_preview import ResponseFormatJsonObject
    from .response_format_json_schema_v1 import ResponseFormatJsonSchema
    from .response_format_text_v2024_08_01_preview import ResponseFormatText
    from .values_v1 import ReasoningEffort


@define
class CreateEvalCompletionsRunDataSourceSamplingParams(BaseModel):
    """`OpenAI.CreateEvalCompletionsRunDataSourceSamplingParams` of the inference API, as of v1.

    Attributes:
        seed: the service's default is 42.
        temperature: the service's default is 1.
        top_p: the service's default is 1.
    """

    max_completion_tokens: int | None
    reasoning_effort: ReasoningEffort | None
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None
    seed: int | None
    temperature: float | None
    tools: list[ChatCompletionTool] | None
    top_p: float | None

    __shapes__ = {
        "response_format": OneOf(
            "type",
            {
                "text": "response_format_text_v2024_08_01_preview.ResponseFormatText",
                "json_schema": "response_format_json_schema_v1.ResponseFormatJsonSchema",
                "json_object": "response_format_json_object_v2024_08_01_preview.ResponseFormatJsonObject",
            },
        ),
        "tools": ListOf(Ref("chat_completion_tool_v1.ChatCompletionTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_completion_tokens: int = ...,
            reasoning_effort: ReasoningEffort = ...,
            response_format: ResponseFormatText
            | Mapping[str, Any]
            | ResponseFormatJsonSchema
            | ResponseFormatJsonObject = ...,
            seed: int = ...,
            temperature: float = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
            top_p: float = ...,
        ) -> None: ...
