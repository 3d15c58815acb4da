from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CodeInterpreterTool(BaseModel):
    """`CodeInterpreterTool` of the inference API, as of 2025-03-01-preview."""

    file_ids: list[str]
    type: Literal["code_interpreter"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str],
            type: Literal["code_interpreter"],
        ) -> None: ...
