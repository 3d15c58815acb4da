from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContentFilterIdResult(BaseModel):
    """`contentFilterIdResult` of the inference API, as of 2024-02-15-preview."""

    filtered: bool
    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            id: str,
        ) -> None: ...
