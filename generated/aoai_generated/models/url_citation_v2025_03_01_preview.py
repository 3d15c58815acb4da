from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class UrlCitation(BaseModel):
    """`UrlCitation` of the inference API, as of 2025-03-01-preview."""

    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int,
            start_index: int,
            title: str,
            type: Literal["url_citation"],
            url: str,
        ) -> None: ...
