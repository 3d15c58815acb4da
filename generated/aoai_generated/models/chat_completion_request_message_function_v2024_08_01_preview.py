from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageFunction(BaseModel):
    """`chatCompletionRequestMessageFunction` of the inference API, as of 2024-08-01-preview."""

    content: str | None
    name: str
    role: Literal["function"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            name: str,
            role: Literal["function"] = ...,
        ) -> None: ...
