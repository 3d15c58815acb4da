from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateContainerBodyExpiresAfter(BaseModel):
    """`OpenAI.CreateContainerBodyExpiresAfter` of the inference API, as of v1."""

    anchor: Literal["last_active_at"]
    minutes: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: Literal["last_active_at"],
            minutes: int,
        ) -> None: ...
