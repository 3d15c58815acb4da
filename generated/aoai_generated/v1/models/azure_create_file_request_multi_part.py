from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoai._runtime.files import FileContent

    from .azure_create_file_request_multi_part_expires_after import AzureCreateFileRequestMultiPartExpiresAfter


@define
class AzureCreateFileRequestMultiPart(BaseModel):
    """`AzureCreateFileRequestMultiPart` of the inference API, v1."""

    file: bytes
    purpose: Literal["assistants", "batch", "fine-tune", "evals"]
    expires_after: AzureCreateFileRequestMultiPartExpiresAfter | None

    __shapes__ = {
        "expires_after": Ref("AzureCreateFileRequestMultiPartExpiresAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: FileContent,
            purpose: Literal["assistants", "batch", "fine-tune", "evals"],
            expires_after: AzureCreateFileRequestMultiPartExpiresAfter | Mapping[str, Any] = ...,
        ) -> None: ...
