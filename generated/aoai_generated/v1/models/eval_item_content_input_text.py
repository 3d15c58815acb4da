from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalItemContentInputText(BaseModel):
    """`OpenAI.EvalItemContentInputText` of the inference API, v1."""

    type: Literal["input_text"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_text"],
            text: str,
        ) -> None: ...
