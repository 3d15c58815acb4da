from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataUsernameAndPasswordAuthenticationOptions(BaseModel):
    """`onYourDataUsernameAndPasswordAuthenticationOptions` of the inference API, as of 2024-08-01-preview."""

    type: Literal["username_and_password"]
    password: str
    username: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["username_and_password"],
            password: str,
            username: str,
        ) -> None: ...
