from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_delta_content_image_file_object_image_file_v2024_05_01_preview import (
        MessageDeltaContentImageFileObjectImageFile,
    )


@define
class MessageDeltaContentImageFileObject(BaseModel):
    """`messageDeltaContentImageFileObject` of the inference API, as of 2024-05-01-preview."""

    index: int
    type: Literal["image_file"]
    image_file: MessageDeltaContentImageFileObjectImageFile | None

    __shapes__ = {
        "image_file": Ref(
            "message_delta_content_image_file_object_image_file_v2024_05_01_preview.MessageDeltaContentImageFileObjectImageFile"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["image_file"],
            image_file: MessageDeltaContentImageFileObjectImageFile | Mapping[str, Any] = ...,
        ) -> None: ...
