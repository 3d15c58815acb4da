from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_object_v1 import MessageObject


@define
class MessageStreamEventThreadMessageIncomplete(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    data: MessageObject
    event: Literal["thread.message.incomplete"]

    __shapes__ = {
        "data": Ref("message_object_v1.MessageObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: MessageObject | Mapping[str, Any],
            event: Literal["thread.message.incomplete"],
        ) -> None: ...
