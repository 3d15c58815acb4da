from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2025_03_01_preview import ItemResource


@define
class ResponseItemList(BaseModel):
    """`responseItemList` of the inference API, as of 2025-03-01-preview."""

    data: list[ItemResource]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]

    __shapes__ = {
        "data": ListOf(Ref("unions_v2025_03_01_preview.ItemResource")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[ItemResource | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: Literal["list"],
        ) -> None: ...
