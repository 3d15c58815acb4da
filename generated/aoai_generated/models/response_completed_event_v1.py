from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_v1 import Response


@define
class ResponseCompletedEvent(BaseModel):
    """`ResponseCompletedEvent` of the inference API, as of v1."""

    type: Literal["response.completed"]
    sequence_number: int
    response: Response

    __shapes__ = {
        "response": Ref("response_v1.Response"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.completed"],
            sequence_number: int,
            response: Response | Mapping[str, Any],
        ) -> None: ...
