from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import RealtimeAudioFormats
    from .values_v1 import VoiceIdsShared


@define
class RealtimeSessionCreateRequestGAAudioOutput(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestGAAudioOutput` of the inference API, as of v1.

    Attributes:
        speed: 0.25 to 1.5; the service's default is 1.
    """

    format: RealtimeAudioFormats | None
    speed: float | None
    voice: VoiceIdsShared | None

    __shapes__ = {
        "format": Ref("unions_v1.RealtimeAudioFormats"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: RealtimeAudioFormats | Mapping[str, Any] = ...,
            speed: float = ...,
            voice: VoiceIdsShared = ...,
        ) -> None: ...
