from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview import (
        MessageContentTextAnnotationsFilePathObjectFilePath,
    )


@define
class MessageContentTextAnnotationsFilePathObject(BaseModel):
    """`messageContentTextAnnotationsFilePathObject` of the inference API, as of 2024-02-15-preview.

    Attributes:
        end_index: at least 0.
        start_index: at least 0.
    """

    end_index: int
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    text: str
    type: Literal["file_path"]

    __shapes__ = {
        "file_path": Ref(
            "message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview.MessageContentTextAnnotationsFilePathObjectFilePath"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int,
            file_path: MessageContentTextAnnotationsFilePathObjectFilePath | Mapping[str, Any],
            start_index: int,
            text: str,
            type: Literal["file_path"],
        ) -> None: ...
