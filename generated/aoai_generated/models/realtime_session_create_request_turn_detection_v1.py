from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeSessionCreateRequestTurnDetection(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestTurnDetection` of the inference API, as of v1."""

    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prefix_padding_ms: int = ...,
            silence_duration_ms: int = ...,
            threshold: float = ...,
            type: str = ...,
        ) -> None: ...
