from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzurePiiSubCategory(BaseModel):
    """`AzurePiiSubCategory` of the inference API, as of v1."""

    detect: bool
    filter: bool
    redact: bool
    sub_category: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detect: bool,
            filter: bool,
            redact: bool,
            sub_category: str,
        ) -> None: ...
