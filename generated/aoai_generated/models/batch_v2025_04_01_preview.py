from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch_errors_v2024_07_01_preview import BatchErrors
    from .batch_request_counts_v2024_07_01_preview import BatchRequestCounts
    from .values_v2024_07_01_preview import BatchStatus
    from .values_v2025_03_01_preview import TypeDiscriminator


@define
class Batch(BaseModel):
    """`Batch` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        input_file_id: at least 1 characters.
        cancelled_at: seconds since 1970.
        cancelling_at: seconds since 1970.
        completed_at: seconds since 1970.
        created_at: seconds since 1970.
        expired_at: seconds since 1970.
        expires_at: seconds since 1970.
        failed_at: seconds since 1970.
        finalizing_at: seconds since 1970.
        in_progress_at: seconds since 1970.
    """

    id: str
    input_file_id: str
    cancelled_at: int | None
    cancelling_at: int | None
    completed_at: int | None
    completion_window: str | None
    created_at: int | None
    endpoint: str | None
    error_blob: str | None
    error_file_id: str | None
    errors: BatchErrors | None
    expired_at: int | None
    expires_at: int | None
    failed_at: int | None
    finalizing_at: int | None
    in_progress_at: int | None
    input_blob: str | None
    metadata: dict[str, str] | None
    object: TypeDiscriminator | None
    output_blob: str | None
    output_file_id: str | None
    request_counts: BatchRequestCounts | None
    status: BatchStatus | None

    __shapes__ = {
        "errors": Ref("batch_errors_v2024_07_01_preview.BatchErrors"),
        "request_counts": Ref("batch_request_counts_v2024_07_01_preview.BatchRequestCounts"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            input_file_id: str,
            cancelled_at: int | None = ...,
            cancelling_at: int | None = ...,
            completed_at: int | None = ...,
            completion_window: str = ...,
            created_at: int = ...,
            endpoint: str = ...,
            error_blob: str | None = ...,
            error_file_id: str | None = ...,
            errors: BatchErrors | Mapping[str, Any] | None = ...,
            expired_at: int | None = ...,
            expires_at: int | None = ...,
            failed_at: int | None = ...,
            finalizing_at: int | None = ...,
            in_progress_at: int | None = ...,
            input_blob: str | None = ...,
            metadata: Mapping[str, str] | None = ...,
            object: TypeDiscriminator = ...,
            output_blob: str | None = ...,
            output_file_id: str | None = ...,
            request_counts: BatchRequestCounts | Mapping[str, Any] | None = ...,
            status: BatchStatus = ...,
        ) -> None: ...
