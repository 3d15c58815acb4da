from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionResponseMessageAudio(BaseModel):
    """`OpenAI.ChatCompletionResponseMessageAudio` of the inference API, as of v1.

    Attributes:
        expires_at: seconds since 1970.
    """

    data: str
    expires_at: int
    id: str
    transcript: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: str,
            expires_at: int,
            id: str,
            transcript: str,
        ) -> None: ...
