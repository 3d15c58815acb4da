from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .thread_object_v2024_05_01_preview import ThreadObject


@define
class ThreadStreamEventThreadCreated(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    data: ThreadObject
    event: Literal["thread.created"]

    __shapes__ = {
        "data": Ref("thread_object_v2024_05_01_preview.ThreadObject"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: ThreadObject | Mapping[str, Any],
            event: Literal["thread.created"],
        ) -> None: ...
