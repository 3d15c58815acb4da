from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class FilesCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    purpose: Literal["assistants", "fine-tune", "fine-tune-results"]
    file: bytes

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            purpose: Literal["assistants", "fine-tune", "fine-tune-results"],
            file: FileContent,
        ) -> None: ...
