from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .create_message_request import CreateMessageRequest
    from .truncation_object import TruncationObject
    from .unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption
    from .values import ParallelToolCalls


@define
class CreateRunRequest(BaseModel):
    """`createRunRequest` of the inference API, 2025-01-01-preview.

    Attributes:
        max_completion_tokens: at least 256.
        max_prompt_tokens: at least 256.
        temperature: 0 to 2; the service's default is 1.
        tools: at most 20 items.
        top_p: 0 to 1; the service's default is 1.
    """

    assistant_id: str
    additional_instructions: str | None
    additional_messages: list[CreateMessageRequest] | None
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: dict[str, Any] | None
    model: str | None
    parallel_tool_calls: ParallelToolCalls | None
    response_format: AssistantsApiResponseFormatOption | None
    stream: bool | None
    temperature: float | None
    tool_choice: AssistantsApiToolChoiceOption | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    top_p: float | None
    truncation_strategy: TruncationObject | None

    __shapes__ = {
        "additional_messages": ListOf(Ref("CreateMessageRequest")),
        "response_format": Ref("AssistantsApiResponseFormatOption"),
        "tool_choice": Ref("AssistantsApiToolChoiceOption"),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
                ByKeys(((), ("file_search", "type"), {}, "AssistantToolsFileSearch")),
            )
        ),
        "truncation_strategy": Ref("TruncationObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            additional_instructions: str | None = ...,
            additional_messages: Sequence[CreateMessageRequest | Mapping[str, Any]] | None = ...,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
        ) -> None: ...
