from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_v2025_03_01_preview import Response


@define
class ResponseCreatedEvent(BaseModel):
    """`ResponseCreatedEvent` of the inference API, as of 2025-03-01-preview."""

    response: Response
    type: Literal["response.created"]

    __shapes__ = {
        "response": Ref("response_v2025_03_01_preview.Response"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            response: Response | Mapping[str, Any],
            type: Literal["response.created"],
        ) -> None: ...
