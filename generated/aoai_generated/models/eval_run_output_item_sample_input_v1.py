from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunOutputItemSampleInput(BaseModel):
    """`OpenAI.EvalRunOutputItemSampleInput` of the inference API, as of v1."""

    content: str
    role: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            role: str,
        ) -> None: ...
