from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeAudioFormatsAudioPcma(BaseModel):
    """`OpenAI.RealtimeAudioFormatsAudioPcma` of the inference API, as of v1."""

    type: Literal["audio/pcma"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["audio/pcma"],
        ) -> None: ...
