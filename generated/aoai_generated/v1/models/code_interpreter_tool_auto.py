from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CodeInterpreterToolAuto(BaseModel):
    """`OpenAI.CodeInterpreterToolAuto` of the inference API, v1."""

    type: Literal["auto"]
    file_ids: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto"],
            file_ids: Sequence[str] = ...,
        ) -> None: ...
