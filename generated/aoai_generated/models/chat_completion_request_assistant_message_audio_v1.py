from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestAssistantMessageAudio(BaseModel):
    """`OpenAI.ChatCompletionRequestAssistantMessageAudio` of the inference API, as of v1."""

    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
        ) -> None: ...
