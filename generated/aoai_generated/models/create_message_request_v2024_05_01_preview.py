from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_message_request_attachments_item_v2024_05_01_preview import CreateMessageRequestAttachmentsItem


@define
class CreateMessageRequest(BaseModel):
    """`createMessageRequest` of the inference API, as of 2024-05-01-preview.

    Attributes:
        content: 1 to 256000 characters.
    """

    content: str
    role: Literal["assistant", "user"]
    attachments: list[CreateMessageRequestAttachmentsItem] | None
    metadata: dict[str, Any] | None

    __shapes__ = {
        "attachments": ListOf(
            Ref("create_message_request_attachments_item_v2024_05_01_preview.CreateMessageRequestAttachmentsItem")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            role: Literal["assistant", "user"],
            attachments: Sequence[CreateMessageRequestAttachmentsItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, Any] | None = ...,
        ) -> None: ...
