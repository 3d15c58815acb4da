from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_object_v2024_07_01_preview import MessageObject


@define
class ListMessagesResponse(BaseModel):
    """`listMessagesResponse` of the inference API, as of 2024-07-01-preview."""

    data: list[MessageObject]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: str

    __shapes__ = {
        "data": ListOf(Ref("message_object_v2024_07_01_preview.MessageObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[MessageObject | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: str,
        ) -> None: ...
