from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Summary(BaseModel):
    """`OpenAI.Summary` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'summary_text'.
    """

    text: str
    type: Literal["summary_text"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["summary_text"],
        ) -> None: ...
