from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class ModifyRunRequest(BaseModel):
    """`modifyRunRequest` of the inference API, as of 2024-02-15-preview."""

    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, Any] | None = ...,
        ) -> None: ...
