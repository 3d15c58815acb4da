from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureOpenAIFile(BaseModel):
    """`AzureOpenAIFile` of the inference API, v1.

    Attributes:
        created_at: seconds since 1970.
        expires_at: seconds since 1970.
        status_details: deprecated.
    """

    bytes_: int | None
    created_at: int
    filename: str
    id: str
    object: Literal["file"]
    purpose: Literal[
        "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "evals"
    ]
    status: Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
    expires_at: int | None
    status_details: str | None

    __names__ = {
        "bytes_": "bytes",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: int | None,
            created_at: int,
            filename: str,
            id: str,
            object: Literal["file"],
            purpose: Literal[
                "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "evals"
            ],
            status: Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"],
            expires_at: int | None = ...,
            status_details: str | None = ...,
        ) -> None: ...
