from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v2024_07_01_preview import AssistantToolsFileSearch
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .create_message_request_v2024_07_01_preview import CreateMessageRequest
    from .truncation_object_v2024_05_01_preview import TruncationObject
    from .unions_v2024_05_01_preview import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption
    from .values_v2024_09_01_preview import ParallelToolCalls


@define
class CreateRunRequest(BaseModel):
    """`createRunRequest` of the inference API, as of 2024-09-01-preview.

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
        "additional_messages": ListOf(Ref("create_message_request_v2024_07_01_preview.CreateMessageRequest")),
        "response_format": Ref("unions_v2024_05_01_preview.AssistantsApiResponseFormatOption"),
        "tool_choice": Ref("unions_v2024_05_01_preview.AssistantsApiToolChoiceOption"),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "file_search": "assistant_tools_file_search_v2024_07_01_preview.AssistantToolsFileSearch",
                    "function": "assistant_tools_function_v2024_02_15_preview.AssistantToolsFunction",
                },
            )
        ),
        "truncation_strategy": Ref("truncation_object_v2024_05_01_preview.TruncationObject"),
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
