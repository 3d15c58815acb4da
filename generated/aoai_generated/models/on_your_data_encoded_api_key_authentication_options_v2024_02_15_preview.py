from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataEncodedApiKeyAuthenticationOptions(BaseModel):
    """`onYourDataEncodedApiKeyAuthenticationOptions` of the inference API, as of 2024-02-15-preview."""

    type: Literal["encoded_api_key"]
    encoded_api_key: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["encoded_api_key"],
            encoded_api_key: str,
        ) -> None: ...
