from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .realtime_session_create_response_audio_input_v1 import RealtimeSessionCreateResponseAudioInput
    from .realtime_session_create_response_audio_output_v1 import RealtimeSessionCreateResponseAudioOutput


@define
class RealtimeSessionCreateResponseAudio(BaseModel):
    """`OpenAI.RealtimeSessionCreateResponseAudio` of the inference API, as of v1."""

    input: RealtimeSessionCreateResponseAudioInput | None
    output: RealtimeSessionCreateResponseAudioOutput | None

    __shapes__ = {
        "input": Ref("realtime_session_create_response_audio_input_v1.RealtimeSessionCreateResponseAudioInput"),
        "output": Ref("realtime_session_create_response_audio_output_v1.RealtimeSessionCreateResponseAudioOutput"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: RealtimeSessionCreateResponseAudioInput | Mapping[str, Any] = ...,
            output: RealtimeSessionCreateResponseAudioOutput | Mapping[str, Any] = ...,
        ) -> None: ...
