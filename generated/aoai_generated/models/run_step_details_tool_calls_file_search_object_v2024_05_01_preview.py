from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class RunStepDetailsToolCallsFileSearchObject(BaseModel):
    """`runStepDetailsToolCallsFileSearchObject` of the inference API, as of 2024-05-01-preview."""

    file_search: dict[str, Any]
    id: str
    type: Literal["file_search"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_search: Mapping[str, Any],
            id: str,
            type: Literal["file_search"],
        ) -> None: ...
