from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import VectorStoreFileAttributes


@define
class FileSearchToolCallResultsItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview."""

    attributes: VectorStoreFileAttributes | None
    file_id: str | None
    filename: str | None
    score: float | None
    text: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: Mapping[str, str | float | bool] | None = ...,
            file_id: str = ...,
            filename: str = ...,
            score: float = ...,
            text: str = ...,
        ) -> None: ...
