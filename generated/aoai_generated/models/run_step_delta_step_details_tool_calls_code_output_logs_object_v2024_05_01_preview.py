from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsCodeOutputLogsObject` of the inference API, as of 2024-05-01-preview."""

    index: int
    type: Literal["logs"]
    logs: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            index: int,
            type: Literal["logs"],
            logs: str = ...,
        ) -> None: ...
