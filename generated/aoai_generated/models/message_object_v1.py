from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_object_attachments_v1 import MessageObjectAttachments
    from .message_object_incomplete_details_v2024_05_01_preview import MessageObjectIncompleteDetails
    from .unions_v1 import MessageContent
    from .values_v2025_03_01_preview import Metadata


@define
class MessageObject(BaseModel):
    """`OpenAI.MessageObject` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    assistant_id: str | None
    attachments: list[MessageObjectAttachments] | None
    completed_at: int | None
    content: list[MessageContent]
    created_at: int
    id: str
    incomplete_at: int | None
    incomplete_details: MessageObjectIncompleteDetails | None
    metadata: Metadata | None
    object: Literal["thread.message"]
    role: Literal["assistant", "user"]
    run_id: str | None
    status: Literal["completed", "in_progress", "incomplete"]
    thread_id: str

    __shapes__ = {
        "attachments": ListOf(Ref("message_object_attachments_v1.MessageObjectAttachments")),
        "content": ListOf(Ref("unions_v1.MessageContent")),
        "incomplete_details": Ref(
            "message_object_incomplete_details_v2024_05_01_preview.MessageObjectIncompleteDetails"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str | None,
            attachments: Sequence[MessageObjectAttachments | Mapping[str, Any]] | None,
            completed_at: int | None,
            content: Sequence[MessageContent | Mapping[str, Any]],
            created_at: int,
            id: str,
            incomplete_at: int | None,
            incomplete_details: MessageObjectIncompleteDetails | Mapping[str, Any] | None,
            metadata: Mapping[str, str] | None,
            object: Literal["thread.message"],
            role: Literal["assistant", "user"],
            run_id: str | None,
            status: Literal["completed", "in_progress", "incomplete"],
            thread_id: str,
        ) -> None: ...
