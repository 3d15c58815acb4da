from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2025_03_01_preview import OutputContent


@define
class ResponseContentPartDoneEvent(BaseModel):
    """`ResponseContentPartDoneEvent` of the inference API, as of 2025-03-01-preview."""

    content_index: int
    item_id: str
    output_index: int
    part: OutputContent
    type: Literal["response.content_part.done"]

    __shapes__ = {
        "part": Ref("unions_v2025_03_01_preview.OutputContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            item_id: str,
            output_index: int,
            part: OutputContent | Mapping[str, Any],
            type: Literal["response.content_part.done"],
        ) -> None: ...
