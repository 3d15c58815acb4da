from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class FunctionTool(BaseModel):
    """`FunctionTool` of the inference API, as of 2025-03-01-preview."""

    name: str
    parameters: dict[str, Any]
    type: Literal["function"]
    description: str | None
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            parameters: Mapping[str, Any],
            type: Literal["function"],
            description: str | None = ...,
            strict: bool | None = ...,
        ) -> None: ...
