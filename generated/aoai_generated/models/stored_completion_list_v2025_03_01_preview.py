from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .stored_completion_v2025_03_01_preview import StoredCompletion


@define
class StoredCompletionList(BaseModel):
    """`StoredCompletionList` of the authoring API, as of 2025-03-01-preview."""

    data: list[StoredCompletion] | None
    first_id: str | None
    has_more: bool | None
    last_id: str | None
    object: str | None
    total: int | None

    __shapes__ = {
        "data": ListOf(Ref("stored_completion_v2025_03_01_preview.StoredCompletion")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[StoredCompletion | Mapping[str, Any]] = ...,
            first_id: str = ...,
            has_more: bool = ...,
            last_id: str = ...,
            object: str = ...,
            total: int = ...,
        ) -> None: ...
