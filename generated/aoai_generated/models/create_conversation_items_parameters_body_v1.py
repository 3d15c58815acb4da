from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import InputItem


@define
class CreateConversationItemsParametersBody(BaseModel):
    """`OpenAI.CreateConversationItemsParametersBody` of the inference API, as of v1.

    Attributes:
        items: at most 20 items.
    """

    items: list[InputItem]

    __shapes__ = {
        "items": ListOf(Ref("unions_v1.InputItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[InputItem | Mapping[str, Any]],
        ) -> None: ...
