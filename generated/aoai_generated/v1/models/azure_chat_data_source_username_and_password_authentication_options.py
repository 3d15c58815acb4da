from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureChatDataSourceUsernameAndPasswordAuthenticationOptions(BaseModel):
    """`AzureChatDataSourceUsernameAndPasswordAuthenticationOptions` of the inference API, v1."""

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
