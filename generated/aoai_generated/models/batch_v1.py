from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .batch_errors_v1 import BatchErrors
    from .batch_request_counts_v1 import BatchRequestCounts
    from .batch_usage_v1 import BatchUsage
    from .values_v2025_03_01_preview import Metadata


@define
class Batch(BaseModel):
    """`OpenAI.Batch` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        cancelled_at: seconds since 1970.
        cancelling_at: seconds since 1970.
        completed_at: seconds since 1970.
        expired_at: seconds since 1970.
        expires_at: seconds since 1970.
        failed_at: seconds since 1970.
        finalizing_at: seconds since 1970.
        in_progress_at: seconds since 1970.
    """

    completion_window: str
    created_at: int
    endpoint: str
    id: str
    object: Literal["batch"]
    status: Literal[
        "cancelled", "cancelling", "completed", "expired", "failed", "finalizing", "in_progress", "validating"
    ]
    cancelled_at: int | None
    cancelling_at: int | None
    completed_at: int | None
    error_file_id: str | None
    errors: BatchErrors | None
    expired_at: int | None
    expires_at: int | None
    failed_at: int | None
    finalizing_at: int | None
    in_progress_at: int | None
    input_file_id: str | None
    metadata: Metadata | None
    model: str | None
    output_file_id: str | None
    request_counts: BatchRequestCounts | None
    usage: BatchUsage | None

    __shapes__ = {
        "errors": Ref("batch_errors_v1.BatchErrors"),
        "request_counts": Ref("batch_request_counts_v1.BatchRequestCounts"),
        "usage": Ref("batch_usage_v1.BatchUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: str,
            created_at: int,
            endpoint: str,
            id: str,
            object: Literal["batch"],
            status: Literal[
                "cancelled", "cancelling", "completed", "expired", "failed", "finalizing", "in_progress", "validating"
            ],
            cancelled_at: int = ...,
            cancelling_at: int = ...,
            completed_at: int = ...,
            error_file_id: str = ...,
            errors: BatchErrors | Mapping[str, Any] = ...,
            expired_at: int = ...,
            expires_at: int = ...,
            failed_at: int = ...,
            finalizing_at: int = ...,
            in_progress_at: int = ...,
            input_file_id: str | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            output_file_id: str = ...,
            request_counts: BatchRequestCounts | Mapping[str, Any] = ...,
            usage: BatchUsage | Mapping[str, Any] = ...,
        ) -> None: ...
