from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionResponseMessageAnnotationsUrlCitation(BaseModel):
    """`OpenAI.ChatCompletionResponseMessageAnnotationsUrlCitation` of the inference API, as of v1."""

    end_index: int
    start_index: int
    title: str
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end_index: int,
            start_index: int,
            title: str,
            url: str,
        ) -> None: ...
