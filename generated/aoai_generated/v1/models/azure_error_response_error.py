from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureErrorResponseError(BaseModel):
    """An object that the spec leaves nameless, v1."""

    code: str | None
    inner_error: Any
    message: str | None
    param: str | None
    type: str | None
    innererror: Any

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None = ...,
            inner_error: Any = ...,
            message: str = ...,
            param: str | None = ...,
            type: str | None = ...,
            innererror: Any = ...,
        ) -> None: ...
