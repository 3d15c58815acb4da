from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeSessionCreateRequestInputAudioTranscription(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestInputAudioTranscription` of the inference API, as of v1."""

    model: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str = ...,
        ) -> None: ...
