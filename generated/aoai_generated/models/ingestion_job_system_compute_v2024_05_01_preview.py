from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2024_05_01_preview import BaseConnection, SystemComputeDatasource
    from .values_v2024_05_01_preview import CompletionAction


@define
class IngestionJobSystemCompute(BaseModel):
    """`IngestionJobSystemCompute` of the authoring API, as of 2024-05-01-preview."""

    kind: Literal["SystemCompute"]
    jobId: str | None
    completionAction: CompletionAction | None
    dataRefreshIntervalInHours: int | None
    datasource: SystemComputeDatasource | None
    searchServiceConnection: BaseConnection | None

    __shapes__ = {
        "datasource": Ref("unions_v2024_05_01_preview.SystemComputeDatasource"),
        "searchServiceConnection": Ref("unions_v2024_05_01_preview.BaseConnection"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["SystemCompute"],
            jobId: str = ...,
            completionAction: CompletionAction = ...,
            dataRefreshIntervalInHours: int = ...,
            datasource: SystemComputeDatasource | Mapping[str, Any] = ...,
            searchServiceConnection: BaseConnection | Mapping[str, Any] = ...,
        ) -> None: ...
