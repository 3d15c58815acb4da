from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values import ChatCompletionFunctionParameters


@define
class AssistantToolsFunctionFunction(BaseModel):
    """An object that the spec leaves nameless, 2024-09-01-preview."""

    description: str
    name: str
    parameters: ChatCompletionFunctionParameters

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str,
            name: str,
            parameters: Mapping[str, Any],
        ) -> None: ...
