from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalLogsDataSourceConfigParams(BaseModel):
    """`OpenAI.EvalLogsDataSourceConfigParams` of the inference API, v1."""

    type: Literal["logs"]
    metadata: dict[str, str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["logs"],
            metadata: Mapping[str, str] = ...,
        ) -> None: ...
