from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .assistant_tools_code import AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .run_completion_usage import RunCompletionUsage
    from .run_object_incomplete_details import RunObjectIncompleteDetails
    from .run_object_last_error import RunObjectLastError
    from .run_object_required_action import RunObjectRequiredAction
    from .truncation_object import TruncationObject
    from .unions import AssistantsApiResponseFormatOption, AssistantsApiToolChoiceOption


@define
class RunObject(BaseModel):
    """`runObject` of the inference API, 2024-05-01-preview.

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
    instructions: str
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
        "queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "expired"
    ]
    thread_id: str
    tool_choice: AssistantsApiToolChoiceOption | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    truncation_strategy: TruncationObject | None
    usage: RunCompletionUsage | None
    temperature: float | None
    top_p: float | None

    __shapes__ = {
        "incomplete_details": Ref("RunObjectIncompleteDetails"),
        "last_error": Ref("RunObjectLastError"),
        "required_action": Ref("RunObjectRequiredAction"),
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
            )
        ),
        "truncation_strategy": Ref("TruncationObject"),
        "usage": Ref("RunCompletionUsage"),
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
            instructions: str,
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
                "queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "expired"
            ],
            thread_id: str,
            tool_choice: AssistantsApiToolChoiceOption | Mapping[str, Any] | None,
            tools: Sequence[AssistantToolsCode | Mapping[str, Any] | AssistantToolsFileSearch | AssistantToolsFunction],
            truncation_strategy: TruncationObject | Mapping[str, Any] | None,
            usage: RunCompletionUsage | Mapping[str, Any] | None,
            temperature: float | None = ...,
            top_p: float | None = ...,
        ) -> None: ...
