from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2025_03_01_preview import Annotation


@define
class ResponseTextAnnotationDeltaEvent(BaseModel):
    """`ResponseTextAnnotationDeltaEvent` of the inference API, as of 2025-03-01-preview."""

    annotation: Annotation
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    type: Literal["response.output_text.annotation.added"]

    __shapes__ = {
        "annotation": Ref("unions_v2025_03_01_preview.Annotation"),
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
            type: Literal["response.output_text.annotation.added"],
        ) -> None: ...
