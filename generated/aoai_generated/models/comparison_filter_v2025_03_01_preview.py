from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ComparisonFilter(BaseModel):
    """`ComparisonFilter` of the inference API, as of 2025-03-01-preview.

    Attributes:
        type: the service's default is 'eq'.
    """

    key: str
    type: Literal["eq", "gt", "gte", "lt", "lte", "ne"]
    value: str | float | bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            key: str,
            type: Literal["eq", "gt", "gte", "lt", "lte", "ne"],
            value: str | float | bool,
        ) -> None: ...
