from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class WebSearchActionFind(BaseModel):
    """`OpenAI.WebSearchActionFind` of the inference API, as of v1."""

    pattern: str
    type: Literal["find_in_page"]
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pattern: str,
            type: Literal["find_in_page"],
            url: str,
        ) -> None: ...
