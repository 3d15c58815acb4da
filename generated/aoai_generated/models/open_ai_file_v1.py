from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class OpenAIFile(BaseModel):
    """`OpenAI.OpenAIFile` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
        expires_at: seconds since 1970.
        status_details: deprecated.
    """

    bytes_: int
    created_at: int
    filename: str
    id: str
    object: Literal["file"]
    purpose: Literal[
        "assistants", "assistants_output", "batch", "batch_output", "evals", "fine-tune", "fine-tune-results"
    ]
    status: Literal["deleted", "deleting", "error", "pending", "processed", "running", "uploaded"]
    expires_at: int | None
    status_details: str | None

    __names__ = {
        "bytes_": "bytes",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: int,
            created_at: int,
            filename: str,
            id: str,
            object: Literal["file"],
            purpose: Literal[
                "assistants", "assistants_output", "batch", "batch_output", "evals", "fine-tune", "fine-tune-results"
            ],
            status: Literal["deleted", "deleting", "error", "pending", "processed", "running", "uploaded"],
            expires_at: int | None = ...,
            status_details: str | None = ...,
        ) -> None: ...
