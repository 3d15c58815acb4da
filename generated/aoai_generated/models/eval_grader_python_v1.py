from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalGraderPython(BaseModel):
    """`OpenAI.EvalGraderPython` of the inference API, as of v1."""

    name: str
    source: str
    type: Literal["python"]
    image_tag: str | None
    pass_threshold: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            source: str,
            type: Literal["python"],
            image_tag: str = ...,
            pass_threshold: float = ...,
        ) -> None: ...
