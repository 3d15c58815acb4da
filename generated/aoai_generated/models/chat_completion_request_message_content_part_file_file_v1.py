from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageContentPartFileFile(BaseModel):
    """`OpenAI.ChatCompletionRequestMessageContentPartFileFile` of the inference API, as of v1."""

    file_data: str | None
    file_id: str | None
    filename: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_data: str = ...,
            file_id: str = ...,
            filename: str = ...,
        ) -> None: ...
