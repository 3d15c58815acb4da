from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_content_image_file_object import MessageContentImageFileObject
    from .message_content_text_object import MessageContentTextObject
    from .message_object_attachments_item import MessageObjectAttachmentsItem
    from .message_object_incomplete_details import MessageObjectIncompleteDetails


@define
class MessageObject(BaseModel):
    """`messageObject` of the inference API, 2024-10-01-preview."""

    assistant_id: str | None
    attachments: list[MessageObjectAttachmentsItem] | None
    completed_at: int | None
    content: list[MessageContentImageFileObject | MessageContentTextObject]
    created_at: int
    id: str
    incomplete_at: int | None
    incomplete_details: MessageObjectIncompleteDetails | None
    metadata: dict[str, Any] | None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str | None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

    __shapes__ = {
        "attachments": ListOf(Ref("MessageObjectAttachmentsItem")),
        "content": ListOf(
            OneOf("type", {"image_file": "MessageContentImageFileObject", "text": "MessageContentTextObject"})
        ),
        "incomplete_details": Ref("MessageObjectIncompleteDetails"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str | None,
            attachments: Sequence[MessageObjectAttachmentsItem | Mapping[str, Any]] | None,
            completed_at: int | None,
            content: Sequence[MessageContentImageFileObject | Mapping[str, Any] | MessageContentTextObject],
            created_at: int,
            id: str,
            incomplete_at: int | None,
            incomplete_details: MessageObjectIncompleteDetails | Mapping[str, Any] | None,
            metadata: Mapping[str, Any] | None,
            object: Literal["thread.message"],
            role: Literal["user", "assistant"],
            run_id: str | None,
            status: Literal["in_progress", "incomplete", "completed"],
            thread_id: str,
        ) -> None: ...
