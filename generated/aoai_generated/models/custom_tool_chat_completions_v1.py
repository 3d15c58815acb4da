from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .custom_tool_chat_completions_custom_v1 import CustomToolChatCompletionsCustom


@define
class CustomToolChatCompletions(BaseModel):
    """`OpenAI.CustomToolChatCompletions` of the inference API, as of v1."""

    custom: CustomToolChatCompletionsCustom
    type: Literal["custom"]

    __shapes__ = {
        "custom": Ref("custom_tool_chat_completions_custom_v1.CustomToolChatCompletionsCustom"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            custom: CustomToolChatCompletionsCustom | Mapping[str, Any],
            type: Literal["custom"],
        ) -> None: ...
