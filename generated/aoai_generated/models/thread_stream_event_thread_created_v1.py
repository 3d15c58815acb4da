from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .thread_object_v1 import ThreadObject


@define
class ThreadStreamEventThreadCreated(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    data: ThreadObject
    event: Literal["thread.created"]

    __shapes__ = {
        "data": Ref("thread_object_v1.ThreadObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: ThreadObject | Mapping[str, Any],
            event: Literal["thread.created"],
        ) -> None: ...
