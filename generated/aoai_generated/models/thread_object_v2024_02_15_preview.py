from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class ThreadObject(BaseModel):
    """`threadObject` of the inference API, as of 2024-02-15-preview."""

    created_at: int
    id: str
    metadata: dict[str, Any] | None
    object: Literal["thread"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            id: str,
            metadata: Mapping[str, Any] | None,
            object: Literal["thread"],
        ) -> None: ...
