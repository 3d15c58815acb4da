from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import NoiseReductionType


@define
class RealtimeSessionCreateResponseAudioInputNoiseReduction(BaseModel):
    """`OpenAI.RealtimeSessionCreateResponseAudioInputNoiseReduction` of the inference API, as of v1."""

    type: NoiseReductionType | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: NoiseReductionType = ...,
        ) -> None: ...
