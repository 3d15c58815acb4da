from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class GraderStringCheck(BaseModel):
    """`OpenAI.GraderStringCheck` of the inference API, v1."""

    type: Literal["string_check"]
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["string_check"],
            input: str,
            name: str,
            operation: Literal["eq", "ne", "like", "ilike"],
            reference: str,
        ) -> None: ...
