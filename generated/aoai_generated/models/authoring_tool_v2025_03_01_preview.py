from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .function_definition_v2025_02_01_preview import FunctionDefinition


@define
class AuthoringTool(BaseModel):
    """`Tool` of the authoring API, as of 2025-03-01-preview."""

    function: FunctionDefinition | None
    type: str | None

    __shapes__ = {
        "function": Ref("function_definition_v2025_02_01_preview.FunctionDefinition"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function: FunctionDefinition | Mapping[str, Any] = ...,
            type: str = ...,
        ) -> None: ...
