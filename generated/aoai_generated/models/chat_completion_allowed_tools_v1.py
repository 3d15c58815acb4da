from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class ChatCompletionAllowedTools(BaseModel):
    """`OpenAI.ChatCompletionAllowedTools` of the inference API, as of v1."""

    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: Literal["auto", "required"],
            tools: Sequence[Mapping[str, Any]],
        ) -> None: ...
