from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class UpdateStoredCompletionRequest(BaseModel):
    """`UpdateStoredCompletionRequest` of the authoring API, as of 2025-02-01-preview."""

    metadata: dict[str, str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, str] = ...,
        ) -> None: ...
