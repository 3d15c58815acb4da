from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class WebSearchActionOpenPage(BaseModel):
    """`OpenAI.WebSearchActionOpenPage` of the inference API, as of v1."""

    type: Literal["open_page"]
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["open_page"],
            url: str,
        ) -> None: ...
