from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import IngestionJob


@define
class IngestionJobList(BaseModel):
    """`IngestionJobList` of the authoring API, 2024-10-01-preview."""

    nextLink: str | None
    value: list[IngestionJob] | None

    __shapes__ = {
        "value": ListOf(Ref("IngestionJob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            nextLink: str = ...,
            value: Sequence[IngestionJob | Mapping[str, Any]] = ...,
        ) -> None: ...
