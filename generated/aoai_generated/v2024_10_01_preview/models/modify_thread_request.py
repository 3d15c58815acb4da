from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .modify_thread_request_tool_resources import ModifyThreadRequestToolResources


@define
class ModifyThreadRequest(BaseModel):
    """`modifyThreadRequest` of the inference API, 2024-10-01-preview."""

    metadata: dict[str, Any] | None
    tool_resources: ModifyThreadRequestToolResources | None

    __shapes__ = {
        "tool_resources": Ref("ModifyThreadRequestToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, Any] | None = ...,
            tool_resources: ModifyThreadRequestToolResources | Mapping[str, Any] | None = ...,
        ) -> None: ...
