from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemReference(BaseModel):
    """`ItemReference` of the inference API, as of 2025-03-01-preview."""

    id: str
    type: Literal["item_reference"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["item_reference"],
        ) -> None: ...
