from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_07_01_preview import Purpose


@define
class UploadFileStartBody(BaseModel):
    """`UploadFileStartBody` of the authoring API, as of 2024-08-01-preview.

    Attributes:
        filename: at least 1 characters.
        mime_type: at least 1 characters.
    """

    bytes_: int
    filename: str
    mime_type: str
    purpose: Purpose

    __names__ = {
        "bytes_": "bytes",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: int,
            filename: str,
            mime_type: str,
            purpose: Purpose,
        ) -> None: ...
