from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_delta_content_text_object_text_v2024_05_01_preview import MessageDeltaContentTextObjectText


@define
class MessageDeltaContentTextObject(BaseModel):
    """`messageDeltaContentTextObject` of the inference API, as of 2024-05-01-preview."""

    index: int
    type: Literal["text"]
    text: MessageDeltaContentTextObjectText | None

    __shapes__ = {
        "text": Ref("message_delta_content_text_object_text_v2024_05_01_preview.MessageDeltaContentTextObjectText"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["text"],
            text: MessageDeltaContentTextObjectText | Mapping[str, Any] = ...,
        ) -> None: ...
