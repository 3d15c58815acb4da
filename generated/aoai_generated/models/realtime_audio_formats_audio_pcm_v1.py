from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeAudioFormatsAudioPcm(BaseModel):
    """`OpenAI.RealtimeAudioFormatsAudioPcm` of the inference API, as of v1."""

    type: Literal["audio/pcm"]
    rate: Literal[24000] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["audio/pcm"],
            rate: Literal[24000] = ...,
        ) -> None: ...
