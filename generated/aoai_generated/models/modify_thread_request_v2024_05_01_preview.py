from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .modify_thread_request_tool_resources_v2024_05_01_preview import ModifyThreadRequestToolResources


@define
class ModifyThreadRequest(BaseModel):
    """`modifyThreadRequest` of the inference API, as of 2024-05-01-preview."""

    metadata: dict[str, Any] | None
    tool_resources: ModifyThreadRequestToolResources | None

    __shapes__ = {
        "tool_resources": Ref(
            "modify_thread_request_tool_resources_v2024_05_01_preview.ModifyThreadRequestToolResources"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, Any] | None = ...,
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
        ) -> None: ...
