from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureChatDataSourceApiKeyAuthenticationOptions(BaseModel):
    """`AzureChatDataSourceApiKeyAuthenticationOptions` of the inference API, v1."""

    type: Literal["api_key"]
    key: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["api_key"],
            key: str,
        ) -> None: ...
