from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionsCreateRequestMessagesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2023-05-15."""

    content: str
    role: Literal["assistant", "system", "user"]
    name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            role: Literal["assistant", "system", "user"],
            name: str = ...,
        ) -> None: ...
