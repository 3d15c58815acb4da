from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import ConversationItem


@define
class ConversationItemList(BaseModel):
    """`OpenAI.ConversationItemList` of the inference API, as of v1."""

    data: list[ConversationItem]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]

    __shapes__ = {
        "data": ListOf(Ref("unions_v1.ConversationItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[ConversationItem | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: Literal["list"],
        ) -> None: ...
