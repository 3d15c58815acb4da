from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class VectorStoreExpirationAfter(BaseModel):
    """`vectorStoreExpirationAfter` of the inference API, as of 2024-05-01-preview.

    Attributes:
        days: 1 to 365.
    """

    anchor: Literal["last_active_at"]
    days: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["last_active_at"],
            days: int,
        ) -> None: ...
