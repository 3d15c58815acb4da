from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_content_image_file_object_v2024_02_15_preview import MessageContentImageFileObject
    from .message_content_text_object_v2024_07_01_preview import MessageContentTextObject
    from .message_object_attachments_item_v2024_07_01_preview import MessageObjectAttachmentsItem
    from .message_object_incomplete_details_v2024_05_01_preview import MessageObjectIncompleteDetails


@define
class MessageObject(BaseModel):
    """`messageObject` of the inference API, as of 2024-07-01-preview."""

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
    role: Literal["assistant", "user"]
    run_id: str | None
    status: Literal["completed", "in_progress", "incomplete"]
    thread_id: str

    __shapes__ = {
        "attachments": ListOf(Ref("message_object_attachments_item_v2024_07_01_preview.MessageObjectAttachmentsItem")),
        "content": ListOf(
            OneOf(
                "type",
                {
                    "image_file": "message_content_image_file_object_v2024_02_15_preview.MessageContentImageFileObject",
                    "text": "message_content_text_object_v2024_07_01_preview.MessageContentTextObject",
                },
            )
        ),
        "incomplete_details": Ref(
            "message_object_incomplete_details_v2024_05_01_preview.MessageObjectIncompleteDetails"
        ),
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
            role: Literal["assistant", "user"],
            run_id: str | None,
            status: Literal["completed", "in_progress", "incomplete"],
            thread_id: str,
        ) -> None: ...
