from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalLogsDataSourceConfigResource(BaseModel):
    """`OpenAI.EvalLogsDataSourceConfigResource` of the inference API, v1."""

    type: Literal["logs"]
    metadata: dict[str, str] | None
    schema: dict[str, Any]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["logs"],
            metadata: Mapping[str, str] | None,
            schema: Mapping[str, Any],
        ) -> None: ...
