from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    content: str
    role: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            role: str,
        ) -> None: ...
