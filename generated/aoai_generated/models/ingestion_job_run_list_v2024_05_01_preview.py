from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .ingestion_job_run_v2024_05_01_preview import IngestionJobRun


@define
class IngestionJobRunList(BaseModel):
    """`IngestionJobRunList` of the authoring API, as of 2024-05-01-preview."""

    nextLink: str | None
    value: list[IngestionJobRun] | None

    __shapes__ = {
        "value": ListOf(Ref("ingestion_job_run_v2024_05_01_preview.IngestionJobRun")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            nextLink: str = ...,
            value: Sequence[IngestionJobRun | Mapping[str, Any]] = ...,
        ) -> None: ...
