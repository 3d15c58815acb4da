from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class TruncationObject(BaseModel):
    """`truncationObject` of the inference API, as of 2024-05-01-preview.

    Attributes:
        last_messages: at least 1.
    """

    type: Literal["auto", "last_messages"]
    last_messages: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["auto", "last_messages"],
            last_messages: int | None = ...,
        ) -> None: ...
