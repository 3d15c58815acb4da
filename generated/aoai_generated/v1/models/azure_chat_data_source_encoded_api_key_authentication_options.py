from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureChatDataSourceEncodedApiKeyAuthenticationOptions(BaseModel):
    """`AzureChatDataSourceEncodedApiKeyAuthenticationOptions` of the inference API, v1."""

    type: Literal["encoded_api_key"]
    encoded_api_key: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["encoded_api_key"],
            encoded_api_key: str,
        ) -> None: ...
