from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import BaseConnection, SystemComputeDatasource
    from .values import CompletionAction


@define
class IngestionJobSystemCompute(BaseModel):
    """`IngestionJobSystemCompute` of the authoring API, 2024-10-01-preview."""

    kind: Literal["SystemCompute"]
    jobId: str | None
    completionAction: CompletionAction | None
    dataRefreshIntervalInHours: int | None
    datasource: SystemComputeDatasource | None
    searchServiceConnection: BaseConnection | None

    __shapes__ = {
        "datasource": Ref("SystemComputeDatasource"),
        "searchServiceConnection": Ref("BaseConnection"),
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
