from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class RunStepDetailsToolCallsRetrievalObject(BaseModel):
    """`runStepDetailsToolCallsRetrievalObject` of the inference API, as of 2024-02-15-preview."""

    id: str
    retrieval: dict[str, Any]
    type: Literal["retrieval"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            retrieval: Mapping[str, Any],
            type: Literal["retrieval"],
        ) -> None: ...
