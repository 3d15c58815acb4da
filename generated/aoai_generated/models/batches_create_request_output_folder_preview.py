from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class BatchesCreateRequestOutputFolder(BaseModel):
    """An object that the spec leaves nameless, as of preview."""

    url: str
    delimiter: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            delimiter: str = ...,
        ) -> None: ...
