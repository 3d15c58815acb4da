from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .thread_object_tool_resources_v2024_05_01_preview import ThreadObjectToolResources


@define
class ThreadObject(BaseModel):
    """`threadObject` of the inference API, as of 2024-05-01-preview."""

    created_at: int
    id: str
    metadata: dict[str, Any] | None
    object: Literal["thread"]
    tool_resources: ThreadObjectToolResources | None

    __shapes__ = {
        "tool_resources": Ref("thread_object_tool_resources_v2024_05_01_preview.ThreadObjectToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            metadata: Mapping[str, Any] | None,
            object: Literal["thread"],
            tool_resources: ThreadObjectToolResources | Mapping[str, Any] | None,
        ) -> None: ...
