from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileObjectLastError(BaseModel):
    """An object that the spec leaves nameless, 2024-05-01-preview."""

    code: Literal["internal_error", "file_not_found", "parsing_error", "unhandled_mime_type"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["internal_error", "file_not_found", "parsing_error", "unhandled_mime_type"],
            message: str,
        ) -> None: ...
