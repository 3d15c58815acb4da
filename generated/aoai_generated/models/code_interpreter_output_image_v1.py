from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CodeInterpreterOutputImage(BaseModel):
    """`OpenAI.CodeInterpreterOutputImage` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'image'.
    """

    type: Literal["image"]
    url: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["image"],
            url: str,
        ) -> None: ...
