from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .chat_completion_tool import ChatCompletionTool
    from .unions import ResponseTextFormatConfiguration


@define
class AzureEvalAPICompletionsSamplingParams(BaseModel):
    """`AzureEvalAPICompletionsSamplingParams` of the inference API, v1."""

    max_tokens: int | None
    reasoning_effort: Literal["low", "medium", "high"] | None
    seed: int | None
    temperature: float | None
    top_p: float | None
    parallel_tool_calls: bool | None
    response_format: ResponseTextFormatConfiguration | None
    tools: list[ChatCompletionTool] | None

    __shapes__ = {
        "response_format": Ref("ResponseTextFormatConfiguration"),
        "tools": ListOf(Ref("ChatCompletionTool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_tokens: int = ...,
            reasoning_effort: Literal["low", "medium", "high"] = ...,
            seed: int = ...,
            temperature: float = ...,
            top_p: float = ...,
            parallel_tool_calls: bool = ...,
            response_format: ResponseTextFormatConfiguration | Mapping[str, Any] = ...,
            tools: Sequence[ChatCompletionTool | Mapping[str, Any]] = ...,
        ) -> None: ...
