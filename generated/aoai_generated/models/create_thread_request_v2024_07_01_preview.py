from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_message_request_v2024_07_01_preview import CreateMessageRequest
    from .create_thread_request_tool_resources_v2024_07_01_preview import CreateThreadRequestToolResources


@define
class CreateThreadRequest(BaseModel):
    """`createThreadRequest` of the inference API, as of 2024-07-01-preview."""

    messages: list[CreateMessageRequest] | None
    metadata: dict[str, Any] | None
    tool_resources: CreateThreadRequestToolResources | None

    __shapes__ = {
        "messages": ListOf(Ref("create_message_request_v2024_07_01_preview.CreateMessageRequest")),
        "tool_resources": Ref(
            "create_thread_request_tool_resources_v2024_07_01_preview.CreateThreadRequestToolResources"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: Sequence[CreateMessageRequest | Mapping[str, Any]] = ...,
            metadata: Mapping[str, Any] | None = ...,
            tool_resources: CreateThreadRequestToolResources | Mapping[str, Any] | None = ...,
        ) -> None: ...
