from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureContentFilterCustomTopicIdResult(BaseModel):
    """`AzureContentFilterCustomTopicIdResult` of the inference API, as of v1."""

    detected: bool
    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            detected: bool,
            id: str,
        ) -> None: ...
