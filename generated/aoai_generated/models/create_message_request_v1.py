from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_message_request_attachments_v1 import CreateMessageRequestAttachments
    from .message_content_image_file_object_v1 import MessageContentImageFileObject
    from .message_content_image_url_object_v1 import MessageContentImageUrlObject
    from .message_request_content_text_object_v1 import MessageRequestContentTextObject
    from .values_v2025_03_01_preview import Metadata


@define
class CreateMessageRequest(BaseModel):
    """`OpenAI.CreateMessageRequest` of the inference API, as of v1."""

    content: str | list[MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject]
    role: Literal["assistant", "user"]
    attachments: list[CreateMessageRequestAttachments] | None
    metadata: Metadata | None

    __shapes__ = {
        "content": ListOf(
            OneOf(
                "type",
                {
                    "image_file": "message_content_image_file_object_v1.MessageContentImageFileObject",
                    "image_url": "message_content_image_url_object_v1.MessageContentImageUrlObject",
                    "text": "message_request_content_text_object_v1.MessageRequestContentTextObject",
                },
            )
        ),
        "attachments": ListOf(Ref("create_message_request_attachments_v1.CreateMessageRequestAttachments")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str
            | Sequence[
                MessageContentImageFileObject
                | Mapping[str, Any]
                | MessageContentImageUrlObject
                | MessageRequestContentTextObject
            ],
            role: Literal["assistant", "user"],
            attachments: Sequence[CreateMessageRequestAttachments | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
