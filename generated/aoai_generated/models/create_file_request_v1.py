from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoai._runtime.files import FileContent

    from .create_file_request_expires_after_v1 import CreateFileRequestExpiresAfter


@define
class CreateFileRequest(BaseModel):
    """`OpenAI.CreateFileRequest` of the inference API, as of v1."""

    file: bytes
    purpose: Literal["assistants", "batch", "evals", "fine-tune"]
    expires_after: CreateFileRequestExpiresAfter | None

    __shapes__ = {
        "expires_after": Ref("create_file_request_expires_after_v1.CreateFileRequestExpiresAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent,
            purpose: Literal["assistants", "batch", "evals", "fine-tune"],
            expires_after: CreateFileRequestExpiresAfter | Mapping[str, Any] = ...,
        ) -> None: ...
