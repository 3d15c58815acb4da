from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class GraderPython(BaseModel):
    """`OpenAI.GraderPython` of the inference API, as of v1."""

    name: str
    source: str
    type: Literal["python"]
    image_tag: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            source: str,
            type: Literal["python"],
            image_tag: str = ...,
        ) -> None: ...
