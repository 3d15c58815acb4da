from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComparisonFilter(BaseModel):
    """`ComparisonFilter` of the inference API, 2025-04-01-preview.

    Attributes:
        type: the service's default is 'eq'.
    """

    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"]
    value: str | float | bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str,
            type: Literal["eq", "ne", "gt", "gte", "lt", "lte"],
            value: str | float | bool,
        ) -> None: ...
