from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v2024_05_01_preview import IngestionJob


@define
class IngestionJobList(BaseModel):
    """`IngestionJobList` of the authoring API, as of 2024-05-01-preview."""

    nextLink: str | None
    value: list[IngestionJob] | None

    __shapes__ = {
        "value": ListOf(Ref("unions_v2024_05_01_preview.IngestionJob")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            nextLink: str = ...,
            value: Sequence[IngestionJob | Mapping[str, Any]] = ...,
        ) -> None: ...
