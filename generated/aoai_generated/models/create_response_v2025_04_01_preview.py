from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_response_text_v2025_03_01_preview import CreateResponseText
    from .reasoning_v2025_04_01_preview import Reasoning
    from .tool_choice_function_v2025_03_01_preview import ToolChoiceFunction
    from .tool_choice_types_v2025_03_01_preview import ToolChoiceTypes
    from .unions_v2025_03_01_preview import InputItem, Tool
    from .values_v2025_03_01_preview import Includable, Metadata, ToolChoiceOptions


@define
class CreateResponse(BaseModel):
    """`createResponse` of the inference API, as of 2025-04-01-preview.

    Attributes:
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
        truncation: the service's default is 'disabled'.
        parallel_tool_calls: the service's default is True.
        store: the service's default is True.
        stream: the service's default is False.
    """

    model: str
    input: str | list[InputItem]
    metadata: Metadata | None
    temperature: float | None
    top_p: float | None
    user: str | None
    instructions: str | None
    max_output_tokens: int | None
    previous_response_id: str | None
    reasoning: Reasoning | None
    text: CreateResponseText | None
    tool_choice: ToolChoiceOptions | ToolChoiceTypes | ToolChoiceFunction | None
    tools: list[Tool] | None
    truncation: Literal["auto", "disabled"] | None
    include: list[Includable] | None
    parallel_tool_calls: bool | None
    store: bool | None
    stream: bool | None

    __shapes__ = {
        "input": ListOf(Ref("unions_v2025_03_01_preview.InputItem")),
        "reasoning": Ref("reasoning_v2025_04_01_preview.Reasoning"),
        "text": Ref("create_response_text_v2025_03_01_preview.CreateResponseText"),
        "tool_choice": OneOf(
            "type",
            {
                "file_search": "tool_choice_types_v2025_03_01_preview.ToolChoiceTypes",
                "computer_use_preview": "tool_choice_types_v2025_03_01_preview.ToolChoiceTypes",
                "function": "tool_choice_function_v2025_03_01_preview.ToolChoiceFunction",
            },
        ),
        "tools": ListOf(Ref("unions_v2025_03_01_preview.Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            input: str | Sequence[InputItem | Mapping[str, Any]],
            metadata: Mapping[str, str] | None = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
            instructions: str | None = ...,
            max_output_tokens: int | None = ...,
            previous_response_id: str | None = ...,
            reasoning: Reasoning | Mapping[str, Any] | None = ...,
            text: CreateResponseText | Mapping[str, Any] = ...,
            tool_choice: ToolChoiceOptions | ToolChoiceTypes | Mapping[str, Any] | ToolChoiceFunction = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            truncation: Literal["auto", "disabled"] | None = ...,
            include: Sequence[Includable] | None = ...,
            parallel_tool_calls: bool | None = ...,
            store: bool | None = ...,
            stream: bool | None = ...,
        ) -> None: ...
