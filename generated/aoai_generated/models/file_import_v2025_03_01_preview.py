from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .file_expires_after_v2025_03_01_preview import FileExpiresAfter
    from .values_v2024_07_01_preview import Purpose


@define
class FileImport(BaseModel):
    """`FileImport` of the authoring API, as of 2025-03-01-preview.

    Attributes:
        filename: at least 1 characters.
    """

    content_url: str
    filename: str
    purpose: Purpose
    expires_after: FileExpiresAfter | None

    __shapes__ = {
        "expires_after": Ref("file_expires_after_v2025_03_01_preview.FileExpiresAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_url: str,
            filename: str,
            purpose: Purpose,
            expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
        ) -> None: ...
