from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RealtimeSessionCreateRequestInputAudioNoiseReduction(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    type: Literal["far_field", "near_field"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["far_field", "near_field"] = ...,
        ) -> None: ...
