from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_definition import FunctionDefinition


@define
class AuthoringTool(BaseModel):
    """`Tool` of the authoring API, 2025-04-01-preview."""

    function: FunctionDefinition | None
    type: str | None

    __shapes__ = {
        "function": Ref("FunctionDefinition"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: FunctionDefinition | Mapping[str, Any] = ...,
            type: str = ...,
        ) -> None: ...
