from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .file_expires_after_v2025_03_01_preview import FileExpiresAfter


@define
class BatchCreateRequest(BaseModel):
    """`BatchCreateRequest` of the authoring API, as of 2025-03-01-preview.

    Attributes:
        input_file_id: at least 1 characters.
    """

    completion_window: str
    endpoint: str
    input_file_id: str
    metadata: dict[str, str] | None
    output_expires_after: FileExpiresAfter | None

    __shapes__ = {
        "output_expires_after": Ref("file_expires_after_v2025_03_01_preview.FileExpiresAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: str,
            endpoint: str,
            input_file_id: str,
            metadata: Mapping[str, str] = ...,
            output_expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
        ) -> None: ...
