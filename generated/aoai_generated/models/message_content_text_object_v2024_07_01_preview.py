from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_text_object_text_v2024_07_01_preview import MessageContentTextObjectText


@define
class MessageContentTextObject(BaseModel):
    """`messageContentTextObject` of the inference API, as of 2024-07-01-preview."""

    text: MessageContentTextObjectText
    type: Literal["text"]

    __shapes__ = {
        "text": Ref("message_content_text_object_text_v2024_07_01_preview.MessageContentTextObjectText"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: MessageContentTextObjectText | Mapping[str, Any],
            type: Literal["text"],
        ) -> None: ...
