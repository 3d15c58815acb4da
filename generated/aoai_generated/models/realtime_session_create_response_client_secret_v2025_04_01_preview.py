from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeSessionCreateResponseClientSecret(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    expires_at: int
    value: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_at: int,
            value: str,
        ) -> None: ...
