from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_02_01 import ChatCompletionFunctionParameters


@define
class ChatCompletionFunction(BaseModel):
    """`chatCompletionFunction` of the inference API, as of 2024-02-01."""

    name: str
    description: str | None
    parameters: ChatCompletionFunctionParameters | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str = ...,
            parameters: Mapping[str, Any] = ...,
        ) -> None: ...
