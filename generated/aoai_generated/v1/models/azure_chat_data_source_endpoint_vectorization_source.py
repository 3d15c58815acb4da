from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_chat_data_source_access_token_authentication_options import (
        AzureChatDataSourceAccessTokenAuthenticationOptions,
    )
    from .azure_chat_data_source_api_key_authentication_options import AzureChatDataSourceApiKeyAuthenticationOptions


@define
class AzureChatDataSourceEndpointVectorizationSource(BaseModel):
    """`AzureChatDataSourceEndpointVectorizationSource` of the inference API, v1."""

    type: Literal["endpoint"]
    authentication: AzureChatDataSourceApiKeyAuthenticationOptions | AzureChatDataSourceAccessTokenAuthenticationOptions
    endpoint: str
    dimensions: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "api_key": "AzureChatDataSourceApiKeyAuthenticationOptions",
                "access_token": "AzureChatDataSourceAccessTokenAuthenticationOptions",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["endpoint"],
            authentication: AzureChatDataSourceApiKeyAuthenticationOptions
            | Mapping[str, Any]
            | AzureChatDataSourceAccessTokenAuthenticationOptions,
            endpoint: str,
            dimensions: int = ...,
        ) -> None: ...
