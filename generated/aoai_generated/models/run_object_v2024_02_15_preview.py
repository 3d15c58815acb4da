from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code_v2024_02_15_preview import AssistantToolsCode
    from .assistant_tools_function_v2024_02_15_preview import AssistantToolsFunction
    from .assistant_tools_retrieval_v2024_02_15_preview import AssistantToolsRetrieval
    from .run_object_last_error_v2024_02_15_preview import RunObjectLastError
    from .run_object_required_action_v2024_02_15_preview import RunObjectRequiredAction


@define
class RunObject(BaseModel):
    """`runObject` of the inference API, as of 2024-02-15-preview.

    Attributes:
        file_ids: the service's default is [].
        tools: at most 20 items; the service's default is [].
    """

    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expires_at: int | None
    failed_at: int | None
    file_ids: list[str]
    id: str
    instructions: str | None
    last_error: RunObjectLastError | None
    metadata: dict[str, Any] | None
    model: str
    object: Literal["thread.run"]
    required_action: RunObjectRequiredAction | None
    started_at: int | None
    status: Literal[
        "cancelled", "cancelling", "completed", "expired", "failed", "in_progress", "queued", "requires_action"
    ]
    thread_id: str
    tools: list[AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction]

    __shapes__ = {
        "last_error": Ref("run_object_last_error_v2024_02_15_preview.RunObjectLastError"),
        "required_action": Ref("run_object_required_action_v2024_02_15_preview.RunObjectRequiredAction"),
        "tools": ListOf(
            OneOf(
                "type",
                {
                    "code_interpreter": "assistant_tools_code_v2024_02_15_preview.AssistantToolsCode",
                    "retrieval": "assistant_tools_retrieval_v2024_02_15_preview.AssistantToolsRetrieval",
                    "function": "assistant_tools_function_v2024_02_15_preview.AssistantToolsFunction",
                },
            )
        ),
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
            file_ids: Sequence[str],
            id: str,
            instructions: str | None,
            last_error: RunObjectLastError | Mapping[str, Any] | None,
            metadata: Mapping[str, Any] | None,
            model: str,
            object: Literal["thread.run"],
            required_action: RunObjectRequiredAction | Mapping[str, Any] | None,
            started_at: int | None,
            status: Literal[
                "cancelled", "cancelling", "completed", "expired", "failed", "in_progress", "queued", "requires_action"
            ],
            thread_id: str,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsRetrieval | AssistantToolsFunction],
        ) -> None: ...
