from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContentFilterDetectedResult(BaseModel):
    """`contentFilterDetectedResult` of the inference API, as of 2024-02-01."""

    filtered: bool
    detected: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            detected: bool,
        ) -> None: ...
