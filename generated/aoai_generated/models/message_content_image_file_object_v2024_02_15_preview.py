from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_image_file_object_image_file_v2024_02_15_preview import MessageContentImageFileObjectImageFile


@define
class MessageContentImageFileObject(BaseModel):
    """`messageContentImageFileObject` of the inference API, as of 2024-02-15-preview."""

    image_file: MessageContentImageFileObjectImageFile
    type: Literal["image_file"]

    __shapes__ = {
        "image_file": Ref(
            "message_content_image_file_object_image_file_v2024_02_15_preview.MessageContentImageFileObjectImageFile"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_file: MessageContentImageFileObjectImageFile | Mapping[str, Any],
            type: Literal["image_file"],
        ) -> None: ...
