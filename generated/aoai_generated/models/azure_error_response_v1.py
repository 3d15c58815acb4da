from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_error_v1 import AzureError


@define
class AzureErrorResponse(BaseModel):
    """`AzureErrorResponse` of the inference API, as of v1."""

    error: AzureError

    __shapes__ = {
        "error": Ref("azure_error_v1.AzureError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: AzureError | Mapping[str, Any],
        ) -> None: ...
