from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import Annotation


@define
class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """`OpenAI.ResponseOutputTextAnnotationAddedEvent` of the inference API, as of v1."""

    annotation: Annotation
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

    __shapes__ = {
        "annotation": Ref("unions_v1.Annotation"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotation: Annotation | Mapping[str, Any],
            annotation_index: int,
            content_index: int,
            item_id: str,
            output_index: int,
            sequence_number: int,
            type: Literal["response.output_text.annotation.added"],
        ) -> None: ...
