from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_thread_and_run_request_tool_resources_v2024_05_01_preview import CreateThreadAndRunRequestToolResources
    from .create_thread_request_v1 import CreateThreadRequest
    from .truncation_object_v1 import TruncationObject
    from .unions_v1 import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption, AssistantTool
    from .values_v2024_09_01_preview import ParallelToolCalls
    from .values_v2025_03_01_preview import Metadata


@define
class CreateThreadAndRunRequest(BaseModel):
    """`OpenAI.CreateThreadAndRunRequest` of the inference API, as of v1.

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
    metadata: Metadata | None
    model: str | None
    parallel_tool_calls: ParallelToolCalls | None
    response_format: AssistantsApiResponseFormatOption | None
    stream: bool | None
    temperature: float | None
    thread: CreateThreadRequest | None
    tool_choice: AssistantsApiToolChoiceOption | None
    tool_resources: CreateThreadAndRunRequestToolResources | None
    tools: list[AssistantTool] | None
    top_p: float | None
    truncation_strategy: TruncationObject | None

    __shapes__ = {
        "response_format": Ref("unions_v1.AssistantsApiResponseFormatOption"),
        "thread": Ref("create_thread_request_v1.CreateThreadRequest"),
        "tool_choice": Ref("unions_v1.AssistantsApiToolChoiceOption"),
        "tool_resources": Ref(
            "create_thread_and_run_request_tool_resources_v2024_05_01_preview.CreateThreadAndRunRequestToolResources"
        ),
        "tools": ListOf(Ref("unions_v1.AssistantTool")),
        "truncation_strategy": Ref("truncation_object_v1.TruncationObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            instructions: str | None = ...,
            max_completion_tokens: int | None = ...,
            max_prompt_tokens: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            parallel_tool_calls: ParallelToolCalls = ...,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] = ...,
            stream: bool | None = ...,
            temperature: float | None = ...,
            thread: CreateThreadRequest | Mapping[str, Any] = ...,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] = ...,
            tool_resources: CreateThreadAndRunRequestToolResources | Mapping[str, Any] | None = ...,
            tools: Sequence[AssistantTool | Mapping[str, Any]] = ...,
            top_p: float | None = ...,
            truncation_strategy: TruncationObject | Mapping[str, Any] = ...,
        ) -> None: ...
