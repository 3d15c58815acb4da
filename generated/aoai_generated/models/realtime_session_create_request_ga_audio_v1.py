from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_session_create_request_ga_audio_input_v1 import RealtimeSessionCreateRequestGAAudioInput
    from .realtime_session_create_request_ga_audio_output_v1 import RealtimeSessionCreateRequestGAAudioOutput


@define
class RealtimeSessionCreateRequestGAAudio(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestGAAudio` of the inference API, as of v1."""

    input: RealtimeSessionCreateRequestGAAudioInput | None
    output: RealtimeSessionCreateRequestGAAudioOutput | None

    __shapes__ = {
        "input": Ref("realtime_session_create_request_ga_audio_input_v1.RealtimeSessionCreateRequestGAAudioInput"),
        "output": Ref("realtime_session_create_request_ga_audio_output_v1.RealtimeSessionCreateRequestGAAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeSessionCreateRequestGAAudioInput | Mapping[str, Any] = ...,
            output: RealtimeSessionCreateRequestGAAudioOutput | Mapping[str, Any] = ...,
        ) -> None: ...
