from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2025_03_01_preview import Annotation


@define
class OutputText(BaseModel):
    """`OutputText` of the inference API, as of 2025-03-01-preview."""

    text: str
    type: Literal["output_text"]
    annotations: list[Annotation] | None

    __shapes__ = {
        "annotations": ListOf(Ref("unions_v2025_03_01_preview.Annotation")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["output_text"],
            annotations: Sequence[Annotation | Mapping[str, Any]] = ...,
        ) -> None: ...
