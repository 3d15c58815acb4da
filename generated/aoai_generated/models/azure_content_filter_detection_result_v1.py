from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterDetectionResult(BaseModel):
    """`AzureContentFilterDetectionResult` of the inference API, as of v1."""

    detected: bool
    filtered: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detected: bool,
            filtered: bool,
        ) -> None: ...
