from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .message_delta_object_delta_v2024_05_01_preview import MessageDeltaObjectDelta


@define
class MessageDeltaObject(BaseModel):
    """`messageDeltaObject` of the inference API, as of 2024-05-01-preview."""

    delta: MessageDeltaObjectDelta
    id: str
    object: Literal["thread.message.delta"]

    __shapes__ = {
        "delta": Ref("message_delta_object_delta_v2024_05_01_preview.MessageDeltaObjectDelta"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            delta: MessageDeltaObjectDelta | Mapping[str, Any],
            id: str,
            object: Literal["thread.message.delta"],
        ) -> None: ...
