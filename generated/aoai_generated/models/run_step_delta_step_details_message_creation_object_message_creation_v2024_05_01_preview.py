from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview."""

    message_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message_id: str = ...,
        ) -> None: ...
