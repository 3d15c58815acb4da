from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemResourceLocalShellToolCallOutput(BaseModel):
    """`OpenAI.ItemResourceLocalShellToolCallOutput` of the inference API, as of v1."""

    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["completed", "in_progress", "incomplete"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            output: str,
            type: Literal["local_shell_call_output"],
            status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        ) -> None: ...
