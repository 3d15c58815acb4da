from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OutputContentRefusalContent(BaseModel):
    """`OpenAI.OutputContentRefusalContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'refusal'.
    """

    type: Literal["refusal"]
    refusal: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["refusal"],
            refusal: str,
        ) -> None: ...
