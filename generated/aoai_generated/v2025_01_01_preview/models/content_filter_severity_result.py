from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContentFilterSeverityResult(BaseModel):
    """`contentFilterSeverityResult` of the inference API, 2025-01-01-preview."""

    filtered: bool
    severity: Literal["safe", "low", "medium", "high"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            severity: Literal["safe", "low", "medium", "high"],
        ) -> None: ...
