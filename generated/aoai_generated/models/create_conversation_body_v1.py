from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import InputItem
    from .values_v2025_03_01_preview import Metadata


@define
class CreateConversationBody(BaseModel):
    """`OpenAI.CreateConversationBody` of the inference API, as of v1."""

    items: list[InputItem] | None
    metadata: Metadata | None

    __shapes__ = {
        "items": ListOf(Ref("unions_v1.InputItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[InputItem | Mapping[str, Any]] | None = ...,
            metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
