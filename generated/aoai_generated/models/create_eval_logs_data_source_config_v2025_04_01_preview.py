from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class CreateEvalLogsDataSourceConfig(BaseModel):
    """`CreateEvalLogsDataSourceConfig` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'logs'.
    """

    type: Literal["logs"]
    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["logs"],
            metadata: Mapping[str, Any] = ...,
        ) -> None: ...
