from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class GraderStringCheck(BaseModel):
    """`OpenAI.GraderStringCheck` of the inference API, as of v1."""

    input: str
    name: str
    operation: Literal["eq", "ilike", "like", "ne"]
    reference: str
    type: Literal["string_check"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str,
            name: str,
            operation: Literal["eq", "ilike", "like", "ne"],
            reference: str,
            type: Literal["string_check"],
        ) -> None: ...
