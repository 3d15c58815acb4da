from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataConnectionStringAuthenticationOptions(BaseModel):
    """`onYourDataConnectionStringAuthenticationOptions` of the inference API, as of 2024-02-01."""

    type: Literal["connection_string"]
    connection_string: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["connection_string"],
            connection_string: str,
        ) -> None: ...
