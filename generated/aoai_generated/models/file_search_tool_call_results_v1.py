from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import VectorStoreFileAttributes


@define
class FileSearchToolCallResults(BaseModel):
    """`OpenAI.FileSearchToolCallResults` of the inference API, as of v1."""

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
