from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ConversationReference(BaseModel):
    """`OpenAI.ConversationReference` of the inference API, as of v1."""

    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
        ) -> None: ...
