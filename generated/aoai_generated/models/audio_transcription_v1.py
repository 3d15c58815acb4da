from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AudioTranscription(BaseModel):
    """`OpenAI.AudioTranscription` of the inference API, as of v1."""

    language: str | None
    model: str | None
    prompt: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str = ...,
            model: str = ...,
            prompt: str = ...,
        ) -> None: ...
