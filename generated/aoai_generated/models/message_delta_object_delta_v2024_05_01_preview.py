from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_delta_content_image_file_object_v2024_05_01_preview import MessageDeltaContentImageFileObject
    from .message_delta_content_text_object_v2024_05_01_preview import MessageDeltaContentTextObject


@define
class MessageDeltaObjectDelta(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    content: list[MessageDeltaContentImageFileObject | MessageDeltaContentTextObject] | None
    role: Literal["assistant", "user"] | None

    __shapes__ = {
        "content": ListOf(
            OneOf(
                "type",
                {
                    "image_file": "message_delta_content_image_file_object_v2024_05_01_preview.MessageDeltaContentImageFileObject",
                    "text": "message_delta_content_text_object_v2024_05_01_preview.MessageDeltaContentTextObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[
                MessageDeltaContentImageFileObject | Mapping[str, Any] | MessageDeltaContentTextObject
            ] = ...,
            role: Literal["assistant", "user"] = ...,
        ) -> None: ...
