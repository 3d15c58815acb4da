from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class GraderEndpoint(BaseModel):
    """`GraderEndpoint` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'endpoint'.
    """

    name: str
    type: Literal["endpoint"]
    url: str
    headers: dict[str, str] | None
    pass_threshold: float | None
    rate_limit: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: Literal["endpoint"],
            url: str,
            headers: Mapping[str, str] | None = ...,
            pass_threshold: float | None = ...,
            rate_limit: int | None = ...,
        ) -> None: ...
