from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalItemInputImage(BaseModel):
    """`OpenAI.EvalItemInputImage` of the inference API, as of v1."""

    type: Literal["input_image"]
    image_url: str
    detail: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"],
            image_url: str,
            detail: str = ...,
        ) -> None: ...
