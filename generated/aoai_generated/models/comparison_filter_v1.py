from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .values_v1 import ComparisonFilterValueItems


@define
class ComparisonFilter(BaseModel):
    """`OpenAI.ComparisonFilter` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'eq'.
    """

    key: str
    type: Literal["eq", "gt", "gte", "lt", "lte", "ne"]
    value: str | float | bool | list[ComparisonFilterValueItems]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str,
            type: Literal["eq", "gt", "gte", "lt", "lte", "ne"],
            value: str | float | bool | Sequence[ComparisonFilterValueItems],
        ) -> None: ...
