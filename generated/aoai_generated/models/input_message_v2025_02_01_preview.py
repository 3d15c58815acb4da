from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputMessage(BaseModel):
    """`InputMessage` of the authoring API, as of 2025-02-01-preview."""

    content: str | None
    id: str | None
    name: str | None
    role: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str = ...,
            id: str = ...,
            name: str = ...,
            role: str = ...,
        ) -> None: ...
