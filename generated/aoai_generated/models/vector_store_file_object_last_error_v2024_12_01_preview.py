from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileObjectLastError(BaseModel):
    """An object that the spec leaves nameless, as of 2024-12-01-preview."""

    code: Literal["invalid_file", "server_error", "unsupported_file"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["invalid_file", "server_error", "unsupported_file"],
            message: str,
        ) -> None: ...
