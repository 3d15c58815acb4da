from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import Annotation


@define
class OutputText(BaseModel):
    """`OutputText` of the inference API, 2025-04-01-preview."""

    annotations: list[Annotation]
    text: str
    type: Literal["output_text"]

    __shapes__ = {
        "annotations": ListOf(Ref("Annotation")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotations: Sequence[Annotation | Mapping[str, Any]],
            text: str,
            type: Literal["output_text"],
        ) -> None: ...
