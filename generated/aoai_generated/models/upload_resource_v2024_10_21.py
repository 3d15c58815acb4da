from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .file_v2024_10_21 import File
    from .values_v2024_07_01_preview import Purpose
    from .values_v2024_08_01_preview import TypeDiscriminator, UploadStatus


@define
class UploadResource(BaseModel):
    """`UploadResource` of the authoring API, as of 2024-10-21.

    Attributes:
        created_at: seconds since 1970.
        expires_at: seconds since 1970.
    """

    bytes_: int | None
    created_at: int | None
    expires_at: int | None
    file: File | None
    filename: str | None
    id: str | None
    object: TypeDiscriminator | None
    purpose: Purpose | None
    status: UploadStatus | None

    __names__ = {
        "bytes_": "bytes",
    }
    __shapes__ = {
        "file": Ref("file_v2024_10_21.File"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: int = ...,
            created_at: int = ...,
            expires_at: int | None = ...,
            file: File | Mapping[str, Any] | None = ...,
            filename: str = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            purpose: Purpose = ...,
            status: UploadStatus = ...,
        ) -> None: ...
