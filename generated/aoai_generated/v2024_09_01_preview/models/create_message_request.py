from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_message_request_attachments_item import CreateMessageRequestAttachmentsItem


@define
class CreateMessageRequest(BaseModel):
    """`createMessageRequest` of the inference API, 2024-09-01-preview.

    Attributes:
        content: 1 to 256000 characters.
    """

    content: str
    role: Literal["user", "assistant"]
    attachments: list[CreateMessageRequestAttachmentsItem] | None
    metadata: dict[str, Any] | None

    __shapes__ = {
        "attachments": ListOf(Ref("CreateMessageRequestAttachmentsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            role: Literal["user", "assistant"],
            attachments: Sequence[CreateMessageRequestAttachmentsItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, Any] | None = ...,
        ) -> None: ...
