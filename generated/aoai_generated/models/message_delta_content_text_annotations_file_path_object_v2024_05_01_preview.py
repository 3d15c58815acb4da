from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_delta_content_text_annotations_file_path_object_file_path_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )


@define
class MessageDeltaContentTextAnnotationsFilePathObject(BaseModel):
    """`messageDeltaContentTextAnnotationsFilePathObject` of the inference API, as of 2024-05-01-preview.

    Attributes:
        end_index: at least 0.
        start_index: at least 0.
    """

    index: int
    type: Literal["file_path"]
    end_index: int | None
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None
    start_index: int | None
    text: str | None

    __shapes__ = {
        "file_path": Ref(
            "message_delta_content_text_annotations_file_path_object_file_path_v2024_05_01_preview.MessageDeltaContentTextAnnotationsFilePathObjectFilePath"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["file_path"],
            end_index: int = ...,
            file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | Mapping[str, Any] = ...,
            start_index: int = ...,
            text: str = ...,
        ) -> None: ...
