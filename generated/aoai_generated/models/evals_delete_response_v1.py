from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalsDeleteResponse(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    deleted: bool
    eval_id: str
    object: Literal["eval.deleted"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            eval_id: str,
            object: Literal["eval.deleted"],
        ) -> None: ...
