from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_text_object_text_v1 import MessageContentTextObjectText


@define
class MessageContentTextObject(BaseModel):
    """`OpenAI.MessageContentTextObject` of the inference API, as of v1."""

    type: Literal["text"]
    text: MessageContentTextObjectText

    __shapes__ = {
        "text": Ref("message_content_text_object_text_v1.MessageContentTextObjectText"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["text"],
            text: MessageContentTextObjectText | Mapping[str, Any],
        ) -> None: ...
