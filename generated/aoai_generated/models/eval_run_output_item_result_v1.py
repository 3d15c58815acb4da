from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalRunOutputItemResult(BaseModel):
    """`OpenAI.EvalRunOutputItemResult` of the inference API, as of v1."""

    name: str
    passed: bool
    score: float
    sample: dict[str, Any] | None
    type: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            passed: bool,
            score: float,
            sample: Mapping[str, Any] | None = ...,
            type: str = ...,
        ) -> None: ...
