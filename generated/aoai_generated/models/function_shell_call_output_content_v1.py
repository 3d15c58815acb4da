from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import FunctionShellCallOutputOutcome


@define
class FunctionShellCallOutputContent(BaseModel):
    """`OpenAI.FunctionShellCallOutputContent` of the inference API, as of v1."""

    outcome: FunctionShellCallOutputOutcome
    stderr: str
    stdout: str
    created_by: str | None

    __shapes__ = {
        "outcome": Ref("unions_v1.FunctionShellCallOutputOutcome"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            outcome: FunctionShellCallOutputOutcome | Mapping[str, Any],
            stderr: str,
            stdout: str,
            created_by: str = ...,
        ) -> None: ...
