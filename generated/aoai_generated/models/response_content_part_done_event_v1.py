from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import OutputContent


@define
class ResponseContentPartDoneEvent(BaseModel):
    """`ResponseContentPartDoneEvent` of the inference API, as of v1."""

    type: Literal["response.content_part.done"]
    sequence_number: int
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent

    __shapes__ = {
        "part": Ref("unions_v1.OutputContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.content_part.done"],
            sequence_number: int,
            item_id: str,
            output_index: int,
            content_index: int,
            part: OutputContent | Mapping[str, Any],
        ) -> None: ...
