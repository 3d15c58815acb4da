from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_step_completion_usage_v2024_05_01_preview import RunStepCompletionUsage
    from .run_step_details_message_creation_object_v2024_02_15_preview import RunStepDetailsMessageCreationObject
    from .run_step_details_tool_calls_object_v1 import RunStepDetailsToolCallsObject
    from .run_step_object_last_error_v2024_02_15_preview import RunStepObjectLastError
    from .values_v2025_03_01_preview import Metadata


@define
class RunStepObject(BaseModel):
    """`OpenAI.RunStepObject` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expired_at: int | None
    failed_at: int | None
    id: str
    last_error: RunStepObjectLastError | None
    metadata: Metadata | None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["cancelled", "completed", "expired", "failed", "in_progress"]
    step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: RunStepCompletionUsage | None

    __shapes__ = {
        "last_error": Ref("run_step_object_last_error_v2024_02_15_preview.RunStepObjectLastError"),
        "step_details": OneOf(
            "type",
            {
                "message_creation": "run_step_details_message_creation_object_v2024_02_15_preview.RunStepDetailsMessageCreationObject",
                "tool_calls": "run_step_details_tool_calls_object_v1.RunStepDetailsToolCallsObject",
            },
        ),
        "usage": Ref("run_step_completion_usage_v2024_05_01_preview.RunStepCompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str,
            cancelled_at: int | None,
            completed_at: int | None,
            created_at: int,
            expired_at: int | None,
            failed_at: int | None,
            id: str,
            last_error: RunStepObjectLastError | Mapping[str, Any] | None,
            metadata: Mapping[str, str] | None,
            object: Literal["thread.run.step"],
            run_id: str,
            status: Literal["cancelled", "completed", "expired", "failed", "in_progress"],
            step_details: RunStepDetailsMessageCreationObject | Mapping[str, Any] | RunStepDetailsToolCallsObject,
            thread_id: str,
            type: Literal["message_creation", "tool_calls"],
            usage: RunStepCompletionUsage | Mapping[str, Any] | None,
        ) -> None: ...
