from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_content_image_file_object_v2024_02_15_preview import MessageContentImageFileObject
    from .message_content_text_object_v2024_02_15_preview import MessageContentTextObject


@define
class MessageObject(BaseModel):
    """`messageObject` of the inference API, as of 2024-02-15-preview.

    Attributes:
        file_ids: at most 10 items; the service's default is [].
    """

    assistant_id: str | None
    content: list[MessageContentImageFileObject | MessageContentTextObject]
    created_at: int
    file_ids: list[str]
    id: str
    metadata: dict[str, Any] | None
    object: Literal["thread.message"]
    role: Literal["assistant", "user"]
    run_id: str | None
    thread_id: str

    __shapes__ = {
        "content": ListOf(
            OneOf(
                "type",
                {
                    "image_file": "message_content_image_file_object_v2024_02_15_preview.MessageContentImageFileObject",
                    "text": "message_content_text_object_v2024_02_15_preview.MessageContentTextObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assistant_id: str | None,
            content: Sequence[MessageContentImageFileObject | Mapping[str, Any] | MessageContentTextObject],
            created_at: int,
            file_ids: Sequence[str],
            id: str,
            metadata: Mapping[str, Any] | None,
            object: Literal["thread.message"],
            role: Literal["assistant", "user"],
            run_id: str | None,
            thread_id: str,
        ) -> None: ...
