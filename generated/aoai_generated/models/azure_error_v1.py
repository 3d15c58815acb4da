from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureError(BaseModel):
    """`AzureError` of the inference API, as of v1."""

    code: str | None
    message: str
    param: str | None
    type: str | None
    inner_error: Any
    innererror: Any

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None,
            message: str,
            param: str | None = ...,
            type: str | None = ...,
            inner_error: Any = ...,
            innererror: Any = ...,
        ) -> None: ...
