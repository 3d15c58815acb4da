from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .run_completion_usage_v2024_05_01_preview import RunCompletionUsage
    from .run_object_incomplete_details_v2024_05_01_preview import RunObjectIncompleteDetails
    from .run_object_last_error_v1 import RunObjectLastError
    from .run_object_required_action_v2024_02_15_preview import RunObjectRequiredAction
    from .truncation_object_v1 import TruncationObject
    from .unions_v1 import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption, AssistantTool
    from .values_v1 import RunStatus
    from .values_v2024_09_01_preview import ParallelToolCalls
    from .values_v2025_03_01_preview import Metadata


@define
class RunObject(BaseModel):
    """`OpenAI.RunObject` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
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
    metadata: Metadata | None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: ParallelToolCalls
    required_action: RunObjectRequiredAction | None
    response_format: AssistantsApiResponseFormatOption
    started_at: int | None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantsApiToolChoiceOption
    tools: list[AssistantTool]
    truncation_strategy: TruncationObject
    usage: RunCompletionUsage | None
    temperature: float | None
    top_p: float | None
    tool_resources: dict[str, Any] | None

    __shapes__ = {
        "incomplete_details": Ref("run_object_incomplete_details_v2024_05_01_preview.RunObjectIncompleteDetails"),
        "last_error": Ref("run_object_last_error_v1.RunObjectLastError"),
        "required_action": Ref("run_object_required_action_v2024_02_15_preview.RunObjectRequiredAction"),
        "response_format": Ref("unions_v1.AssistantsApiResponseFormatOption"),
        "tool_choice": Ref("unions_v1.AssistantsApiToolChoiceOption"),
        "tools": ListOf(Ref("unions_v1.AssistantTool")),
        "truncation_strategy": Ref("truncation_object_v1.TruncationObject"),
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
            metadata: Mapping[str, str] | None,
            model: str,
            object: Literal["thread.run"],
            parallel_tool_calls: ParallelToolCalls,
            required_action: RunObjectRequiredAction | Mapping[str, Any] | None,
            response_format: AssistantsApiResponseFormatOption | Mapping[str, Any],
            started_at: int | None,
            status: RunStatus,
            thread_id: str,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any],
            tools: Sequence[AssistantTool | Mapping[str, Any]],
            truncation_strategy: TruncationObject | Mapping[str, Any],
            usage: RunCompletionUsage | Mapping[str, Any] | None,
            temperature: float | None = ...,
            top_p: float | None = ...,
            tool_resources: Mapping[str, Any] | None = ...,
        ) -> None: ...
