from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_image_file_object_image_file_v1 import MessageContentImageFileObjectImageFile


@define
class MessageContentImageFileObject(BaseModel):
    """`OpenAI.MessageContentImageFileObject` of the inference API, as of v1."""

    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFile

    __shapes__ = {
        "image_file": Ref("message_content_image_file_object_image_file_v1.MessageContentImageFileObjectImageFile"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image_file"],
            image_file: MessageContentImageFileObjectImageFile | Mapping[str, Any],
        ) -> None: ...
