from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileContentResponseDataItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview."""

    text: str | None
    type: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str = ...,
            type: str = ...,
        ) -> None: ...
