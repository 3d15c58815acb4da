from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import AzureFileExpiryAnchor


@define
class CreateFileRequestExpiresAfter(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    anchor: AzureFileExpiryAnchor
    seconds: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: AzureFileExpiryAnchor,
            seconds: int,
        ) -> None: ...
