from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .event_v2023_05_15 import Event
    from .values_v2023_05_15 import TypeDiscriminator


@define
class EventList(BaseModel):
    """`EventList` of the authoring API, as of 2023-05-15."""

    data: list[Event] | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("event_v2023_05_15.Event")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Event | Mapping[str, Any]] = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
