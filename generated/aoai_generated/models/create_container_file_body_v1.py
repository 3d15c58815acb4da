from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class CreateContainerFileBody(BaseModel):
    """`OpenAI.CreateContainerFileBody` of the inference API, as of v1."""

    file: bytes | None
    file_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent = ...,
            file_id: str = ...,
        ) -> None: ...
