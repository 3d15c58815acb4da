from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class WebSearchActionFind(BaseModel):
    """`OpenAI.WebSearchActionFind` of the inference API, v1."""

    type: Literal["find"]
    pattern: str
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["find"],
            pattern: str,
            url: str,
        ) -> None: ...
