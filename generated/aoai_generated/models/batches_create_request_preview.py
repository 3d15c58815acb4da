from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batches_create_request_output_folder_preview import BatchesCreateRequestOutputFolder
    from .file_expires_after_preview import FileExpiresAfter
    from .values_v2025_03_01_preview import Metadata


@define
class BatchesCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of preview."""

    completion_window: Literal["24h"]
    endpoint: Literal["/v1/chat/completions", "/v1/embeddings"]
    input_blob: str | None
    input_file_id: str | None
    output_expires_after: FileExpiresAfter | None
    output_folder: BatchesCreateRequestOutputFolder | None
    metadata: Metadata | None

    __shapes__ = {
        "output_expires_after": Ref("file_expires_after_preview.FileExpiresAfter"),
        "output_folder": Ref("batches_create_request_output_folder_preview.BatchesCreateRequestOutputFolder"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: Literal["24h"],
            endpoint: Literal["/v1/chat/completions", "/v1/embeddings"],
            input_blob: str = ...,
            input_file_id: str = ...,
            output_expires_after: FileExpiresAfter | Mapping[str, Any] = ...,
            output_folder: BatchesCreateRequestOutputFolder | Mapping[str, Any] = ...,
            metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
