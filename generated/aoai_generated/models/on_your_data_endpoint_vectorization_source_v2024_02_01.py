from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions


@define
class OnYourDataEndpointVectorizationSource(BaseModel):
    """`onYourDataEndpointVectorizationSource` of the inference API, as of 2024-02-01."""

    type: Literal["endpoint"]
    authentication: OnYourDataApiKeyAuthenticationOptions
    endpoint: str

    __shapes__ = {
        "authentication": Ref(
            "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["endpoint"],
            authentication: OnYourDataApiKeyAuthenticationOptions | Mapping[str, Any],
            endpoint: str,
        ) -> None: ...
