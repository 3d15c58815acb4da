from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_content_text_annotations_file_citation_object_v2024_02_15_preview import (
        MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_path_object_v2024_02_15_preview import (
        MessageContentTextAnnotationsFilePathObject,
    )


@define
class MessageContentTextObjectText(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    annotations: list[MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject]
    value: str

    __shapes__ = {
        "annotations": ListOf(
            OneOf(
                "type",
                {
                    "file_citation": "message_content_text_annotations_file_citation_object_v2024_02_15_preview.MessageContentTextAnnotationsFileCitationObject",
                    "file_path": "message_content_text_annotations_file_path_object_v2024_02_15_preview.MessageContentTextAnnotationsFilePathObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotations: Sequence[
                MessageContentTextAnnotationsFileCitationObject
                | Mapping[str, Any]
                | MessageContentTextAnnotationsFilePathObject
            ],
            value: str,
        ) -> None: ...
