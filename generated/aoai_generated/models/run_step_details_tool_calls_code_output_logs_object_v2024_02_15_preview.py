from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """`runStepDetailsToolCallsCodeOutputLogsObject` of the inference API, as of 2024-02-15-preview."""

    logs: str
    type: Literal["logs"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logs: str,
            type: Literal["logs"],
        ) -> None: ...
