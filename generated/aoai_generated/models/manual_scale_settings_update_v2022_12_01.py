from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ManualScaleSettingsUpdate(BaseModel):
    """`ManualScaleSettingsUpdate` of the authoring API, as of 2022-12-01."""

    scale_type: Literal["manual"]
    capacity: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            scale_type: Literal["manual"],
            capacity: int = ...,
        ) -> None: ...
