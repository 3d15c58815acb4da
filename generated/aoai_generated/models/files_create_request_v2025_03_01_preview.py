from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class FilesCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview.

    Attributes:
        expires_after_seconds: 1209600 to 2592000.
    """

    purpose: Literal["assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results"]
    file: bytes
    expires_after_anchor: Literal["created_at"] | None
    expires_after_seconds: int | None

    __names__ = {
        "expires_after_anchor": "expires_after.anchor",
        "expires_after_seconds": "expires_after.seconds",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            purpose: Literal[
                "assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results"
            ],
            file: FileContent,
            expires_after_anchor: Literal["created_at"] = ...,
            expires_after_seconds: int = ...,
        ) -> None: ...
