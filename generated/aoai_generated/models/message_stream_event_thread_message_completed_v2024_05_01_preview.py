from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_object_v2024_05_01_preview import MessageObject


@define
class MessageStreamEventThreadMessageCompleted(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    data: MessageObject
    event: Literal["thread.message.completed"]

    __shapes__ = {
        "data": Ref("message_object_v2024_05_01_preview.MessageObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: MessageObject | Mapping[str, Any],
            event: Literal["thread.message.completed"],
        ) -> None: ...
