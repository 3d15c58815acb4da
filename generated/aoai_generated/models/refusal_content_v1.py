from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RefusalContent(BaseModel):
    """`OpenAI.RefusalContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'refusal'.
    """

    refusal: str
    type: Literal["refusal"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            refusal: str,
            type: Literal["refusal"],
        ) -> None: ...
