from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageTool(BaseModel):
    """`chatCompletionRequestMessageTool` of the inference API, as of 2024-08-01-preview."""

    content: str | None
    tool_call_id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None,
            tool_call_id: str,
        ) -> None: ...
