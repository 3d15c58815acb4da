from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values import ChatCompletionFunctionParameters


@define
class ChatCompletionToolFunction(BaseModel):
    """An object that the spec leaves nameless, 2024-05-01-preview."""

    name: str
    parameters: ChatCompletionFunctionParameters
    description: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            parameters: Mapping[str, Any],
            description: str = ...,
        ) -> None: ...
