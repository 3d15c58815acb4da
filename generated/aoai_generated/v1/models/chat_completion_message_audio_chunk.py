from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionMessageAudioChunk(BaseModel):
    """`OpenAI.ChatCompletionMessageAudioChunk` of the inference API, v1.

    Attributes:
        expires_at: seconds since 1970.
    """

    data: str | None
    expires_at: int | None
    id: str | None
    transcript: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str = ...,
            expires_at: int = ...,
            id: str = ...,
            transcript: str = ...,
        ) -> None: ...
