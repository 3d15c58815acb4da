from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class UrlCitationBody(BaseModel):
    """`OpenAI.UrlCitationBody` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'url_citation'.
    """

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
