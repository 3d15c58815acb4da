from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_message_request_v1 import CreateMessageRequest
    from .create_thread_request_tool_resources_v1 import CreateThreadRequestToolResources
    from .values_v2025_03_01_preview import Metadata


@define
class CreateThreadRequest(BaseModel):
    """`OpenAI.CreateThreadRequest` of the inference API, as of v1."""

    messages: list[CreateMessageRequest] | None
    metadata: Metadata | None
    tool_resources: CreateThreadRequestToolResources | None

    __shapes__ = {
        "messages": ListOf(Ref("create_message_request_v1.CreateMessageRequest")),
        "tool_resources": Ref("create_thread_request_tool_resources_v1.CreateThreadRequestToolResources"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[CreateMessageRequest | Mapping[str, Any]] = ...,
            metadata: Mapping[str, str] | None = ...,
            tool_resources: CreateThreadRequestToolResources | Mapping[str, Any] | None = ...,
        ) -> None: ...
