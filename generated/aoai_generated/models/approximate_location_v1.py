from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ApproximateLocation(BaseModel):
    """`OpenAI.ApproximateLocation` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'approximate'.
    """

    type: Literal["approximate"]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["approximate"],
            city: str | None = ...,
            country: str | None = ...,
            region: str | None = ...,
            timezone: str | None = ...,
        ) -> None: ...
