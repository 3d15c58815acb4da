from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterResultForChoiceError(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    code: int
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: int,
            message: str,
        ) -> None: ...
