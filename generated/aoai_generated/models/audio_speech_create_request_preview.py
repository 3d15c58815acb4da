from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import SpeechGenerationResponseFormat, SpeechVoice


@define
class AudioSpeechCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of preview.

    Attributes:
        input: at most 4096 characters.
        instructions: at most 4096 characters.
        speed: 0.25 to 4; the service's default is 1.
        stream_format: the service's default is 'audio'.
    """

    input: str
    model: str
    voice: SpeechVoice
    instructions: str | None
    response_format: SpeechGenerationResponseFormat | None
    speed: float | None
    stream_format: Literal["audio", "sse"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str,
            model: str,
            voice: SpeechVoice,
            instructions: str = ...,
            response_format: SpeechGenerationResponseFormat = ...,
            speed: float = ...,
            stream_format: Literal["audio", "sse"] = ...,
        ) -> None: ...
