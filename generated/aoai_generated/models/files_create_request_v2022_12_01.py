from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class FilesCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2022-12-01."""

    purpose: Literal["fine-tune", "fine-tune-results"]
    file: bytes

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            purpose: Literal["fine-tune", "fine-tune-results"],
            file: FileContent,
        ) -> None: ...
