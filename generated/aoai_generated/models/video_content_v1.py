from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VideoContent(BaseModel):
    """`VideoContent` of the inference API, as of v1."""

    content: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
        ) -> None: ...
