from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions import EvalDataSourceConfigResource, EvalGraderResource


@define
class Eval(BaseModel):
    """`OpenAI.Eval` of the inference API, v1.

    Attributes:
        created_at: seconds since 1970.
        object: the service's default is 'eval'.
    """

    created_at: int
    data_source_config: EvalDataSourceConfigResource
    id: str
    metadata: dict[str, str] | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalGraderResource] | None

    __shapes__ = {
        "data_source_config": Ref("EvalDataSourceConfigResource"),
        "testing_criteria": ListOf(Ref("EvalGraderResource")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created_at: int,
            data_source_config: EvalDataSourceConfigResource | Mapping[str, Any],
            id: str,
            metadata: Mapping[str, str] | None,
            name: str,
            object: Literal["eval"],
            testing_criteria: Sequence[EvalGraderResource | Mapping[str, Any]] | None,
        ) -> None: ...
