from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class WebSearchApproximateLocation(BaseModel):
    """`OpenAI.WebSearchApproximateLocation` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'approximate'.
    """

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            city: str | None = ...,
            country: str | None = ...,
            region: str | None = ...,
            timezone: str | None = ...,
            type: Literal["approximate"] = ...,
        ) -> None: ...
