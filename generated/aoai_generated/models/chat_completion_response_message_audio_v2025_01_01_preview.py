from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionResponseMessageAudio(BaseModel):
    """An object that the spec leaves nameless, as of 2025-01-01-preview."""

    data: str
    expires_at: int
    id: str
    transcript: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            expires_at: int,
            id: str,
            transcript: str,
        ) -> None: ...
