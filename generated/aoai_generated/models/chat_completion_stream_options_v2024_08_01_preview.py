from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionStreamOptions(BaseModel):
    """`chatCompletionStreamOptions` of the inference API, as of 2024-08-01-preview."""

    include_usage: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_usage: bool = ...,
        ) -> None: ...
