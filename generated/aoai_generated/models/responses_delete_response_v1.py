from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponsesDeleteResponse(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    deleted: Literal[True]
    id: str
    object: Literal["response.deleted"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: Literal[True],
            id: str,
            object: Literal["response.deleted"],
        ) -> None: ...
