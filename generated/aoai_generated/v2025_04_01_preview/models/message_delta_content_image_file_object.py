from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_delta_content_image_file_object_image_file import MessageDeltaContentImageFileObjectImageFile


@define
class MessageDeltaContentImageFileObject(BaseModel):
    """`messageDeltaContentImageFileObject` of the inference API, 2025-04-01-preview."""

    index: int
    type: Literal["image_file"]
    image_file: MessageDeltaContentImageFileObjectImageFile | None

    __shapes__ = {
        "image_file": Ref("MessageDeltaContentImageFileObjectImageFile"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_file"],
            image_file: MessageDeltaContentImageFileObjectImageFile | Mapping[str, Any] = ...,
        ) -> None: ...
