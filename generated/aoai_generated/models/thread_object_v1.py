from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .thread_object_tool_resources_v1 import ThreadObjectToolResources
    from .values_v2025_03_01_preview import Metadata


@define
class ThreadObject(BaseModel):
    """`OpenAI.ThreadObject` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    created_at: int
    id: str
    metadata: Metadata | None
    object: Literal["thread"]
    tool_resources: ThreadObjectToolResources | None

    __shapes__ = {
        "tool_resources": Ref("thread_object_tool_resources_v1.ThreadObjectToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            metadata: Mapping[str, str] | None,
            object: Literal["thread"],
            tool_resources: ThreadObjectToolResources | Mapping[str, Any] | None,
        ) -> None: ...
