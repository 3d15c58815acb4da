from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch_output_reference_v2025_04_01_preview import BatchOutputReference
    from .file_expires_after_v2025_03_01_preview import FileExpiresAfter


@define
class BatchCreateRequest(BaseModel):
    """`BatchCreateRequest` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        input_file_id: at least 1 characters.
    """

    completion_window: str
    endpoint: str
    input_blob: str | None
    input_file_id: str | None
    metadata: dict[str, str] | None
    output_expires_after: FileExpiresAfter | None
    output_folder: BatchOutputReference | None

    __shapes__ = {
        "output_expires_after": Ref("file_expires_after_v2025_03_01_preview.FileExpiresAfter"),
        "output_folder": Ref("batch_output_reference_v2025_04_01_preview.BatchOutputReference"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: str,
            endpoint: str,
            input_blob: str = ...,
            input_file_id: str = ...,
            metadata: Mapping[str, str] = ...,
            output_expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
            output_folder: BatchOutputReference | Mapping[str, Any] = ...,
        ) -> None: ...
