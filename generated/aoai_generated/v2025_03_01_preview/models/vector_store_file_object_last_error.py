from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileObjectLastError(BaseModel):
    """An object that the spec leaves nameless, 2025-03-01-preview."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["server_error", "unsupported_file", "invalid_file"],
            message: str,
        ) -> None: ...
