from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_run_v1 import EvalRun


@define
class EvalRunList(BaseModel):
    """`OpenAI.EvalRunList` of the inference API, as of v1.

    Attributes:
        object: the service's default is 'list'.
    """

    data: list[EvalRun]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]

    __shapes__ = {
        "data": ListOf(Ref("eval_run_v1.EvalRun")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[EvalRun | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: Literal["list"],
        ) -> None: ...
