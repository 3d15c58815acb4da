from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FileExpiresAfter(BaseModel):
    """`FileExpiresAfter` of the inference API, as of preview.

    Attributes:
        seconds: 1209600 to 2592000.
    """

    anchor: Literal["created_at"]
    seconds: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["created_at"],
            seconds: int,
        ) -> None: ...
