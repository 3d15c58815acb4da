from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionTool(BaseModel):
    """`OpenAI.FunctionTool` of the inference API, v1."""

    type: Literal["function"]
    name: str
    parameters: Any
    strict: bool | None
    description: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"],
            name: str,
            parameters: Any,
            strict: bool | None,
            description: str | None = ...,
        ) -> None: ...
