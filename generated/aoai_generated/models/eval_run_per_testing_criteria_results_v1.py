from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunPerTestingCriteriaResults(BaseModel):
    """`OpenAI.EvalRunPerTestingCriteriaResults` of the inference API, as of v1."""

    failed: int
    passed: int
    testing_criteria: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            failed: int,
            passed: int,
            testing_criteria: str,
        ) -> None: ...
