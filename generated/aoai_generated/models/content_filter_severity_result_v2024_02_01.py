from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContentFilterSeverityResult(BaseModel):
    """`contentFilterSeverityResult` of the inference API, as of 2024-02-01."""

    filtered: bool
    severity: Literal["high", "low", "medium", "safe"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            severity: Literal["high", "low", "medium", "safe"],
        ) -> None: ...
