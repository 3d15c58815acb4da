from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class UploadsPartsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, 2024-10-21."""

    data: bytes

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: FileContent,
        ) -> None: ...
