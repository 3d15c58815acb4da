from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CodeInterpreterFileOutputFilesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview."""

    file_id: str
    mime_type: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            mime_type: str,
        ) -> None: ...
