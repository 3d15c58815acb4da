from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_content_text_annotations_file_citation_object_file_citation_v2024_07_01_preview import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )


@define
class MessageContentTextAnnotationsFileCitationObject(BaseModel):
    """`OpenAI.MessageContentTextAnnotationsFileCitationObject` of the inference API, as of v1.

    Attributes:
        end_index: at least 0.
        start_index: at least 0.
    """

    type: Literal["file_citation"]
    end_index: int
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    text: str

    __shapes__ = {
        "file_citation": Ref(
            "message_content_text_annotations_file_citation_object_file_citation_v2024_07_01_preview.MessageContentTextAnnotationsFileCitationObjectFileCitation"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_citation"],
            end_index: int,
            file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation | Mapping[str, Any],
            start_index: int,
            text: str,
        ) -> None: ...
