from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values import AzureFileExpiryAnchor


@define
class AzureCreateFileRequestMultiPartExpiresAfter(BaseModel):
    """An object that the spec leaves nameless, v1."""

    anchor: AzureFileExpiryAnchor
    seconds: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: AzureFileExpiryAnchor,
            seconds: int,
        ) -> None: ...
