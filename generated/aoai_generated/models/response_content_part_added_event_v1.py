from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import OutputContent


@define
class ResponseContentPartAddedEvent(BaseModel):
    """`OpenAI.ResponseContentPartAddedEvent` of the inference API, as of v1."""

    content_index: int
    item_id: str
    output_index: int
    part: OutputContent
    sequence_number: int
    type: Literal["response.content_part.added"]

    __shapes__ = {
        "part": Ref("unions_v1.OutputContent"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_index: int,
            item_id: str,
            output_index: int,
            part: OutputContent | Mapping[str, Any],
            sequence_number: int,
            type: Literal["response.content_part.added"],
        ) -> None: ...
