from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_error_v1 import AzureError


@define
class ErrorEvent(BaseModel):
    """`ErrorEvent` of the inference API, as of v1."""

    data: AzureError
    event: Literal["error"]

    __shapes__ = {
        "data": Ref("azure_error_v1.AzureError"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: AzureError | Mapping[str, Any],
            event: Literal["error"],
        ) -> None: ...
