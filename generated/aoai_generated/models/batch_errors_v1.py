from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .batch_error_v1 import BatchError


@define
class BatchErrors(BaseModel):
    """`OpenAI.BatchErrors` of the inference API, as of v1."""

    data: list[BatchError] | None
    object: str | None

    __shapes__ = {
        "data": ListOf(Ref("batch_error_v1.BatchError")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[BatchError | Mapping[str, Any]] = ...,
            object: str = ...,
        ) -> None: ...
