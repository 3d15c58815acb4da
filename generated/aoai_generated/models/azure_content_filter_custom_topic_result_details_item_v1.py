from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterCustomTopicResultDetailsItem(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    detected: bool
    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detected: bool,
            id: str,
        ) -> None: ...
