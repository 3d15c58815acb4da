from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemReferenceParam(BaseModel):
    """`OpenAI.ItemReferenceParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'item_reference'.
    """

    id: str
    type: Literal["item_reference"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["item_reference"],
        ) -> None: ...
