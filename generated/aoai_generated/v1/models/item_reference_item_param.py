from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemReferenceItemParam(BaseModel):
    """`OpenAI.ItemReferenceItemParam` of the inference API, v1."""

    type: Literal["item_reference"]
    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["item_reference"],
            id: str,
        ) -> None: ...
