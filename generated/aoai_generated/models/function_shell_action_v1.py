from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class FunctionShellAction(BaseModel):
    """`OpenAI.FunctionShellAction` of the inference API, as of v1."""

    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            commands: Sequence[str],
            max_output_length: int | None,
            timeout_ms: int | None,
        ) -> None: ...
