from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions


@define
class OnYourDataEndpointVectorizationSource(BaseModel):
    """`onYourDataEndpointVectorizationSource` of the inference API, as of 2024-05-01-preview."""

    type: Literal["endpoint"]
    authentication: OnYourDataApiKeyAuthenticationOptions | OnYourDataAccessTokenAuthenticationOptions
    endpoint: str
    dimensions: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "api_key": "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions",
                "access_token": "on_your_data_access_token_authentication_options_v2024_02_15_preview.OnYourDataAccessTokenAuthenticationOptions",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["endpoint"],
            authentication: OnYourDataApiKeyAuthenticationOptions
            | Mapping[str, Any]
            | OnYourDataAccessTokenAuthenticationOptions,
            endpoint: str,
            dimensions: int = ...,
        ) -> None: ...
