from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_error_response_error import AzureErrorResponseError


@define
class AzureErrorResponse(BaseModel):
    """`AzureErrorResponse` of the inference API, v1."""

    error: AzureErrorResponseError | None

    __shapes__ = {
        "error": Ref("AzureErrorResponseError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: AzureErrorResponseError | Mapping[str, Any] = ...,
        ) -> None: ...
