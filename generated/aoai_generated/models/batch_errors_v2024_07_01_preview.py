from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .batch_error_data_v2024_07_01_preview import BatchErrorData


@define
class BatchErrors(BaseModel):
    """`BatchErrors` of the authoring API, as of 2024-07-01-preview."""

    data: list[BatchErrorData] | None
    object: str | None

    __shapes__ = {
        "data": ListOf(Ref("batch_error_data_v2024_07_01_preview.BatchErrorData")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[BatchErrorData | Mapping[str, Any]] | None = ...,
            object: str = ...,
        ) -> None: ...
