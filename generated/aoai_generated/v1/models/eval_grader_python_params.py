from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalGraderPythonParams(BaseModel):
    """`OpenAI.EvalGraderPythonParams` of the inference API, v1."""

    type: Literal["python"]
    name: str
    source: str
    image_tag: str | None
    pass_threshold: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["python"],
            name: str,
            source: str,
            image_tag: str = ...,
            pass_threshold: float = ...,
        ) -> None: ...
