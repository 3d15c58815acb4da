from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AudioTranscriptionsCreateRequestChunkingStrategyServerVad(BaseModel):
    """An object that the spec leaves nameless, as of preview."""

    type: Literal["server_vad"]
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["server_vad"],
            prefix_padding_ms: int = ...,
            silence_duration_ms: int = ...,
            threshold: float = ...,
        ) -> None: ...
