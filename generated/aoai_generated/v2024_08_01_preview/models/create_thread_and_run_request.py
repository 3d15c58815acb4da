from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .create_thread_and_run_request_tool_resources import CreateThreadAndRunRequestToolResources
    from .create_thread_request import CreateThreadRequest
    from .truncation_object import TruncationObject
    from .unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption


@define
class CreateThreadAndRunRequest(BaseModel):
    """`createThreadAndRunRequest` of the inference API, 2024-08-01-preview.

    Attributes:
        max_completion_tokens: at least 256.
        max_prompt_tokens: at least 256.
        temperature: 0 to 2; the service's default is 1.
        tools: at most 20 items.
        top_p: 0 to 1; the service's default is 1.
    """

    assistant_id: str
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: dict[str, Any] | None
    model: str | None
    response_format: AssistantsApiResponseFormatOption | None
    stream: bool | None
    temperature: float | None
    thread: CreateThreadRequest | None
    tool_choice: AssistantsApiToolChoiceOption | None
    tool_resources: CreateThreadAndRunRequestToolResources | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None
    top_p: float | None
    truncation_strategy: TruncationObject | None

    __shapes__ = {
        "response_format": Ref("AssistantsApiResponseFormatOption"),
        "thread": Ref("CreateThreadRequest"),
        "tool_choice": Ref("AssistantsApiToolChoiceOption"),
        "tool_resources": Ref("CreateThreadAndRunRequestToolResources"),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "AssistantToolsCode",
                    "file_search": "AssistantToolsFileSearch",
                    "function": "AssistantToolsFunction",
                },
            )
        ),
        "truncation_strategy": Ref("TruncationObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction]
            | None = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] | None = ...,
        ) -> None: ...
