from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataApiKeyAuthenticationOptions(BaseModel):
    """`onYourDataApiKeyAuthenticationOptions` of the inference API, as of 2024-02-01."""

    type: Literal["api_key"]
    key: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["api_key"],
            key: str,
        ) -> None: ...
