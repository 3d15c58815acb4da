from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .batch_v2024_10_01_preview import Batch
    from .values_v2024_10_01_preview import TypeDiscriminator


@define
class BatchesList(BaseModel):
    """`BatchesList` of the authoring API, as of 2024-10-01-preview."""

    data: list[Batch] | None
    first_id: str | None
    has_more: bool | None
    last_id: str | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("batch_v2024_10_01_preview.Batch")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[Batch | Mapping[str, Any]] = ...,
            first_id: str | None = ...,
            has_more: bool = ...,
            last_id: str | None = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
