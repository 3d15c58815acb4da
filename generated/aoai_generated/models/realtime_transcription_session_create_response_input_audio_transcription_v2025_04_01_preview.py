from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeTranscriptionSessionCreateResponseInputAudioTranscription(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    language: str | None
    model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "whisper-1"] | None
    prompt: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            language: str = ...,
            model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "whisper-1"] = ...,
            prompt: str = ...,
        ) -> None: ...
