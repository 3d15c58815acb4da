from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreFileContentResponseDataItem(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    type: str | None
    text: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str = ...,
            text: str = ...,
        ) -> None: ...
