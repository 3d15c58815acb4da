from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .modify_thread_request_tool_resources_v1 import ModifyThreadRequestToolResources
    from .values_v2025_03_01_preview import Metadata


@define
class ModifyThreadRequest(BaseModel):
    """`OpenAI.ModifyThreadRequest` of the inference API, as of v1."""

    metadata: Metadata | None
    tool_resources: ModifyThreadRequestToolResources | None

    __shapes__ = {
        "tool_resources": Ref("modify_thread_request_tool_resources_v1.ModifyThreadRequestToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, str] | None = ...,
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
        ) -> None: ...
