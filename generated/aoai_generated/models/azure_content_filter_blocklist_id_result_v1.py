from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterBlocklistIdResult(BaseModel):
    """`AzureContentFilterBlocklistIdResult` of the inference API, as of v1."""

    filtered: bool
    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filtered: bool,
            id: str,
        ) -> None: ...
