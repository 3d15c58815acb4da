from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v2024_07_01_preview import AssistantToolsFileSearch
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .create_thread_and_run_request_tool_resources_v2024_05_01_preview import CreateThreadAndRunRequestToolResources
    from .create_thread_request_v2024_07_01_preview import CreateThreadRequest
    from .truncation_object_v2024_05_01_preview import TruncationObject
    from .unions_v2024_05_01_preview import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption


@define
class CreateThreadAndRunRequest(BaseModel):
    """`createThreadAndRunRequest` of the inference API, as of 2024-07-01-preview.

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
        "response_format": Ref("unions_v2024_05_01_preview.AssistantsApiResponseFormatOption"),
        "thread": Ref("create_thread_request_v2024_07_01_preview.CreateThreadRequest"),
        "tool_choice": Ref("unions_v2024_05_01_preview.AssistantsApiToolChoiceOption"),
        "tool_resources": Ref(
            "create_thread_and_run_request_tool_resources_v2024_05_01_preview.CreateThreadAndRunRequestToolResources"
        ),
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
