from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_02_01 import ChatCompletionFunctionParameters


@define
class AssistantToolsFunctionFunction(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

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
