from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalItemContentItemObjectInputTextContent(BaseModel):
    """`OpenAI.EvalItemContentItemObjectInputTextContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'input_text'.
    """

    type: Literal["input_text"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_text"],
            text: str,
        ) -> None: ...
