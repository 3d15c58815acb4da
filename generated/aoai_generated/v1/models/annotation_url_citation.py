from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AnnotationUrlCitation(BaseModel):
    """`OpenAI.AnnotationUrlCitation` of the inference API, v1."""

    type: Literal["url_citation"]
    end_index: int
    start_index: int
    title: str
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["url_citation"],
            end_index: int,
            start_index: int,
            title: str,
            url: str,
        ) -> None: ...
