from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response import Response


@define
class ResponseCreatedEvent(BaseModel):
    """`OpenAI.ResponseCreatedEvent` of the inference API, v1."""

    sequence_number: int
    type: Literal["response.created"]
    response: Response

    __shapes__ = {
        "response": Ref("Response"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sequence_number: int,
            type: Literal["response.created"],
            response: Response | Mapping[str, Any],
        ) -> None: ...
