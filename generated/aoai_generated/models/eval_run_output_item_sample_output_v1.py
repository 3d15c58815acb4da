from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunOutputItemSampleOutput(BaseModel):
    """`OpenAI.EvalRunOutputItemSampleOutput` of the inference API, as of v1."""

    content: str | None
    role: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str = ...,
            role: str = ...,
        ) -> None: ...
