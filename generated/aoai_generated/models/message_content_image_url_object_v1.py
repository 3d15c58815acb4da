from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_image_url_object_image_url_v1 import MessageContentImageUrlObjectImageUrl


@define
class MessageContentImageUrlObject(BaseModel):
    """`OpenAI.MessageContentImageUrlObject` of the inference API, as of v1."""

    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageUrl

    __shapes__ = {
        "image_url": Ref("message_content_image_url_object_image_url_v1.MessageContentImageUrlObjectImageUrl"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_url"],
            image_url: MessageContentImageUrlObjectImageUrl | Mapping[str, Any],
        ) -> None: ...
