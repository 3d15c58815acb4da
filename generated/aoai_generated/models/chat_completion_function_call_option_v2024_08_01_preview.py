from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionFunctionCallOption(BaseModel):
    """`chatCompletionFunctionCallOption` of the inference API, as of 2024-08-01-preview."""

    name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
        ) -> None: ...
