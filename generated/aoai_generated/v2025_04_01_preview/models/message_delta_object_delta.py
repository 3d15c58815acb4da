from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_delta_content_image_file_object import MessageDeltaContentImageFileObject
    from .message_delta_content_text_object import MessageDeltaContentTextObject


@define
class MessageDeltaObjectDelta(BaseModel):
    """An object that the spec leaves nameless, 2025-04-01-preview."""

    content: list[MessageDeltaContentImageFileObject | MessageDeltaContentTextObject] | None
    role: Literal["user", "assistant"] | None

    __shapes__ = {
        "content": ListOf(
            OneOf("type", {"image_file": "MessageDeltaContentImageFileObject", "text": "MessageDeltaContentTextObject"})
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[
                MessageDeltaContentImageFileObject | Mapping[str, Any] | MessageDeltaContentTextObject
            ] = ...,
            role: Literal["user", "assistant"] = ...,
        ) -> None: ...
