from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeCallReferRequest(BaseModel):
    """`OpenAI.RealtimeCallReferRequest` of the inference API, as of v1."""

    target_uri: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target_uri: str,
        ) -> None: ...
