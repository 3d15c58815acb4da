from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateSpeechRequest(BaseModel):
    """`createSpeechRequest` of the inference API, as of 2025-04-01-preview.

    Attributes:
        input: at most 4096 characters.
        speed: 0.25 to 4; the service's default is 1.
    """

    input: str
    voice: Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"]
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | None
    speed: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str,
            voice: Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"],
            response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] = ...,
            speed: float = ...,
        ) -> None: ...
