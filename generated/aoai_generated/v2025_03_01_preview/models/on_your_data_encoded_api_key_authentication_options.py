from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataEncodedApiKeyAuthenticationOptions(BaseModel):
    """`onYourDataEncodedApiKeyAuthenticationOptions` of the inference API, 2025-03-01-preview."""

    type: Literal["encoded_api_key"]
    encoded_api_key: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["encoded_api_key"],
            encoded_api_key: str,
        ) -> None: ...
