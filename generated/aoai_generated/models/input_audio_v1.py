from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .input_audio_input_audio_v1 import InputAudioInputAudio


@define
class InputAudio(BaseModel):
    """`OpenAI.InputAudio` of the inference API, as of v1."""

    type: Literal["input_audio"]
    input_audio: InputAudioInputAudio

    __shapes__ = {
        "input_audio": Ref("input_audio_input_audio_v1.InputAudioInputAudio"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_audio"],
            input_audio: InputAudioInputAudio | Mapping[str, Any],
        ) -> None: ...
