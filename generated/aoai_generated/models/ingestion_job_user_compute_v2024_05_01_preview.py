from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2024_05_01_preview import JobCompute, TargetIndex, UserComputeDatasource


@define
class IngestionJobUserCompute(BaseModel):
    """`IngestionJobUserCompute` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["UserCompute"]
    workspaceId: str
    jobId: str | None
    compute: JobCompute | None
    dataRefreshIntervalInHours: int | None
    datasource: UserComputeDatasource | None
    target: TargetIndex | None

    __shapes__ = {
        "compute": Ref("unions_v2024_05_01_preview.JobCompute"),
        "datasource": Ref("unions_v2024_05_01_preview.UserComputeDatasource"),
        "target": Ref("unions_v2024_05_01_preview.TargetIndex"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["UserCompute"],
            workspaceId: str,
            jobId: str = ...,
            compute: JobCompute | Mapping[str, Any] = ...,
            dataRefreshIntervalInHours: int = ...,
            datasource: UserComputeDatasource | Mapping[str, Any] = ...,
            target: TargetIndex | Mapping[str, Any] = ...,
        ) -> None: ...
