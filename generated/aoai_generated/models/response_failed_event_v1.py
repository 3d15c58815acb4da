from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_v1 import Response


@define
class ResponseFailedEvent(BaseModel):
    """`OpenAI.ResponseFailedEvent` of the inference API, as of v1."""

    response: Response
    sequence_number: int
    type: Literal["response.failed"]

    __shapes__ = {
        "response": Ref("response_v1.Response"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            response: Response | Mapping[str, Any],
            sequence_number: int,
            type: Literal["response.failed"],
        ) -> None: ...
