from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2025_03_01_preview import FileExpiryAnchor


@define
class FileExpiresAfter(BaseModel):
    """`FileExpiresAfter` of the authoring API, as of 2025-03-01-preview.

    Attributes:
        seconds: 1209600 to 2592000.
    """

    anchor: FileExpiryAnchor | None
    seconds: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            anchor: FileExpiryAnchor = ...,
            seconds: int = ...,
        ) -> None: ...
