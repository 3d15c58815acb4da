from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response import Response


@define
class ResponseCompletedEvent(BaseModel):
    """`ResponseCompletedEvent` of the inference API, 2025-04-01-preview."""

    response: Response
    type: Literal["response.completed"]

    __shapes__ = {
        "response": Ref("Response"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            response: Response | Mapping[str, Any],
            type: Literal["response.completed"],
        ) -> None: ...
