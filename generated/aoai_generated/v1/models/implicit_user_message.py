from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import ItemContent


@define
class ImplicitUserMessage(BaseModel):
    """`OpenAI.ImplicitUserMessage` of the inference API, v1."""

    content: str | list[ItemContent]

    __shapes__ = {
        "content": ListOf(Ref("ItemContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | Sequence[ItemContent | Mapping[str, Any]],
        ) -> None: ...
