from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateChatCompletionRequestFunctionCallVariant2(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-01."""

    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
        ) -> None: ...
