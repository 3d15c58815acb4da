from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ConversationItemLocalShellToolCallOutput(BaseModel):
    """`OpenAI.ConversationItemLocalShellToolCallOutput` of the inference API, as of v1."""

    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: Literal["completed", "in_progress", "incomplete"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell_call_output"],
            id: str,
            output: str,
            status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        ) -> None: ...
