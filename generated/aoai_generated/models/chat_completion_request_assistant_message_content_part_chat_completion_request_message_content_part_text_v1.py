from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText(BaseModel):
    """`OpenAI.ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText` of the inference API, as of v1."""

    type: Literal["text"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["text"],
            text: str,
        ) -> None: ...
