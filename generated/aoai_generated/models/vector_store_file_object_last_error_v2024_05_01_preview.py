from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileObjectLastError(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    code: Literal["file_not_found", "internal_error", "parsing_error", "unhandled_mime_type"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["file_not_found", "internal_error", "parsing_error", "unhandled_mime_type"],
            message: str,
        ) -> None: ...
