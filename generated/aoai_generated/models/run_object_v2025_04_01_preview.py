from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_file_search_v2025_04_01_preview import AssistantToolsFileSearch
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .run_completion_usage_v2024_05_01_preview import RunCompletionUsage
    from .run_object_incomplete_details_v2024_05_01_preview import RunObjectIncompleteDetails
    from .run_object_last_error_v2024_02_15_preview import RunObjectLastError
    from .run_object_required_action_v2024_02_15_preview import RunObjectRequiredAction
    from .truncation_object_v2024_05_01_preview import TruncationObject
    from .unions_v2024_05_01_preview import AssistantsApiToolChoiceOption
    from .unions_v2024_12_01_preview import AssistantsApiResponseFormatOption
    from .values_v2024_09_01_preview import ParallelToolCalls


@define
class RunObject(BaseModel):
    """`runObject` of the inference API, as of 2025-04-01-preview.

    Attributes:
        max_completion_tokens: at least 256.
        max_prompt_tokens: at least 256.
        tools: at most 20 items; the service's default is [].
    """

    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expires_at: int | None
    failed_at: int | None
    id: str
    incomplete_details: RunObjectIncompleteDetails | None
    instructions: str | None
    last_error: RunObjectLastError | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: dict[str, Any] | None
    model: str
    object: Literal["thread.run"]
    required_action: RunObjectRequiredAction | None
    response_format: AssistantsApiResponseFormatOption | None
    started_at: int | None
    status: Literal[
        "cancelled", "cancelling", "completed", "expired", "failed", "in_progress", "queued", "requires_action"
    ]
    thread_id: str
    tool_choice: AssistantsApiToolChoiceOption | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    truncation_strategy: TruncationObject | None
    usage: RunCompletionUsage | None
    parallel_tool_calls: ParallelToolCalls | None
    temperature: float | None
    top_p: float | None
    tool_resources: dict[str, Any] | None

    __shapes__ = {
        "incomplete_details": Ref("run_object_incomplete_details_v2024_05_01_preview.RunObjectIncompleteDetails"),
        "last_error": Ref("run_object_last_error_v2024_02_15_preview.RunObjectLastError"),
        "required_action": Ref("run_object_required_action_v2024_02_15_preview.RunObjectRequiredAction"),
        "response_format": Ref("unions_v2024_12_01_preview.AssistantsApiResponseFormatOption"),
        "tool_choice": Ref("unions_v2024_05_01_preview.AssistantsApiToolChoiceOption"),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "file_search": "assistant_tools_file_search_v2025_04_01_preview.AssistantToolsFileSearch",
                    "function": "assistant_tools_function_v2024_02_15_preview.AssistantToolsFunction",
                },
                ByKeys(
                    (
                        (),
                        ("file_search", "type"),
                        {},
                        "assistant_tools_file_search_v2025_04_01_preview.AssistantToolsFileSearch",
                    )
                ),
            )
        ),
        "truncation_strategy": Ref("truncation_object_v2024_05_01_preview.TruncationObject"),
        "usage": Ref("run_completion_usage_v2024_05_01_preview.RunCompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            cancelled_at: int | None,
            completed_at: int | None,
            created_at: int,
            expires_at: int | None,
            failed_at: int | None,
            id: str,
            incomplete_details: RunObjectIncompleteDetails | Mapping[str, Any] | None,
            instructions: str | None,
            last_error: RunObjectLastError | Mapping[str, Any] | None,
            max_completion_tokens: int | None,
            max_prompt_tokens: int | None,
            metadata: Mapping[str, Any] | None,
            model: str,
            object: Literal["thread.run"],
            required_action: RunObjectRequiredAction | Mapping[str, Any] | None,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any] | None,
            started_at: int | None,
            status: Literal[
                "cancelled", "cancelling", "completed", "expired", "failed", "in_progress", "queued", "requires_action"
            ],
            thread_id: str,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction],
            truncation_strategy: TruncationObject | Mapping[str, Any] | None,
            usage: RunCompletionUsage | Mapping[str, Any] | None,
            parallel_tool_calls: ParallelToolCalls = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            tool_resources: Mapping[str, Any] | None = ...,
        ) -> None: ...
