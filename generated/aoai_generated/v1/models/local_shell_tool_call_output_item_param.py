from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class LocalShellToolCallOutputItemParam(BaseModel):
    """`OpenAI.LocalShellToolCallOutputItemParam` of the inference API, v1."""

    type: Literal["local_shell_call_output"]
    output: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell_call_output"],
            output: str,
        ) -> None: ...
