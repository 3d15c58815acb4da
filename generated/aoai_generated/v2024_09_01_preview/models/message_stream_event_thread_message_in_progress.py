from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_object import MessageObject


@define
class MessageStreamEventThreadMessageInProgress(BaseModel):
    """An object that the spec leaves nameless, 2024-09-01-preview."""

    data: MessageObject
    event: Literal["thread.message.in_progress"]

    __shapes__ = {
        "data": Ref("MessageObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: MessageObject | Mapping[str, Any],
            event: Literal["thread.message.in_progress"],
        ) -> None: ...
