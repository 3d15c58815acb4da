from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import EvalDataSourceConfigParams, EvalGraderParams


@define
class EvalsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, v1."""

    data_source_config: EvalDataSourceConfigParams
    testing_criteria: list[EvalGraderParams]
    metadata: dict[str, str] | None
    name: str | None

    __shapes__ = {
        "data_source_config": Ref("EvalDataSourceConfigParams"),
        "testing_criteria": ListOf(Ref("EvalGraderParams")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source_config: EvalDataSourceConfigParams | Mapping[str, Any],
            testing_criteria: Sequence[EvalGraderParams | Mapping[str, Any]],
            metadata: Mapping[str, str] = ...,
            name: str = ...,
        ) -> None: ...
