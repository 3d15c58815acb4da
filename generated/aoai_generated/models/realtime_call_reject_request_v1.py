from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeCallRejectRequest(BaseModel):
    """`OpenAI.RealtimeCallRejectRequest` of the inference API, as of v1."""

    status_code: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            status_code: int = ...,
        ) -> None: ...
