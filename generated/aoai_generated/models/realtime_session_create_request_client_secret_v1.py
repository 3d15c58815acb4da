from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeSessionCreateRequestClientSecret(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestClientSecret` of the inference API, as of v1.

    Attributes:
        expires_at: seconds since 1970.
    """

    expires_at: int
    value: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            expires_at: int,
            value: str,
        ) -> None: ...
