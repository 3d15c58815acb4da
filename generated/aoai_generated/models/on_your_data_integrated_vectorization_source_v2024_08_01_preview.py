from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OnYourDataIntegratedVectorizationSource(BaseModel):
    """`onYourDataIntegratedVectorizationSource` of the inference API, as of 2024-08-01-preview."""

    type: Literal["integrated"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["integrated"],
        ) -> None: ...
