from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class UploadsPartsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2024-08-01-preview."""

    data: bytes

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: FileContent,
        ) -> None: ...
