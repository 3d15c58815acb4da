from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_delta_content_text_annotations_file_citation_object_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .message_delta_content_text_annotations_file_path_object_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFilePathObject,
    )


@define
class MessageDeltaContentTextObjectText(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    annotations: (
        list[MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject]
        | None
    )
    value: str | None

    __shapes__ = {
        "annotations": ListOf(
            OneOf(
                "type",
                {
                    "file_citation": "message_delta_content_text_annotations_file_citation_object_v2024_05_01_preview.MessageDeltaContentTextAnnotationsFileCitationObject",
                    "file_path": "message_delta_content_text_annotations_file_path_object_v2024_05_01_preview.MessageDeltaContentTextAnnotationsFilePathObject",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotations: Sequence[
                MessageDeltaContentTextAnnotationsFileCitationObject
                | Mapping[str, Any]
                | MessageDeltaContentTextAnnotationsFilePathObject
            ] = ...,
            value: str = ...,
        ) -> None: ...
