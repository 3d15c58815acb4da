from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataAccessTokenAuthenticationOptions(BaseModel):
    """`onYourDataAccessTokenAuthenticationOptions` of the inference API, as of 2024-02-15-preview."""

    type: Literal["access_token"]
    access_token: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["access_token"],
            access_token: str,
        ) -> None: ...
