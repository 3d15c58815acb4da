from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class RunStepDeltaStepDetailsToolCallsFileSearchObject(BaseModel):
    """`runStepDeltaStepDetailsToolCallsFileSearchObject` of the inference API, as of 2024-05-01-preview."""

    file_search: dict[str, Any]
    index: int
    type: Literal["file_search"]
    id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: Mapping[str, Any],
            index: int,
            type: Literal["file_search"],
            id: str = ...,
        ) -> None: ...
