from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ReasoningTextContent(BaseModel):
    """`OpenAI.ReasoningTextContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'reasoning_text'.
    """

    type: Literal["reasoning_text"]
    text: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["reasoning_text"],
            text: str,
        ) -> None: ...
