from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseErrorEvent(BaseModel):
    """`OpenAI.ResponseErrorEvent` of the inference API, as of v1."""

    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Literal["error"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None,
            message: str,
            param: str | None,
            sequence_number: int,
            type: Literal["error"],
        ) -> None: ...
