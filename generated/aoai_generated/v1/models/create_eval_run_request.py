from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import EvalRunDataSourceParams


@define
class CreateEvalRunRequest(BaseModel):
    """`OpenAI.CreateEvalRunRequest` of the inference API, v1."""

    data_source: EvalRunDataSourceParams
    metadata: dict[str, str] | None
    name: str | None

    __shapes__ = {
        "data_source": Ref("EvalRunDataSourceParams"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source: EvalRunDataSourceParams | Mapping[str, Any],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
        ) -> None: ...
