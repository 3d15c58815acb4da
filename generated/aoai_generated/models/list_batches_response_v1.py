from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .batch_v1 import Batch


@define
class ListBatchesResponse(BaseModel):
    """`OpenAI.ListBatchesResponse` of the inference API, as of v1."""

    data: list[Batch]
    has_more: bool
    object: Literal["list"]
    first_id: str | None
    last_id: str | None

    __shapes__ = {
        "data": ListOf(Ref("batch_v1.Batch")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Batch | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"],
            first_id: str | None = ...,
            last_id: str | None = ...,
        ) -> None: ...
