from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputTextContent(BaseModel):
    """`InputTextContent` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'input_text'.
    """

    text: str
    type: Literal["input_text"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str,
            type: Literal["input_text"],
        ) -> None: ...
