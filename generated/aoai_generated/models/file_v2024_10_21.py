from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_02_01 import FileState
    from .values_v2024_07_01_preview import Purpose
    from .values_v2024_08_01_preview import TypeDiscriminator


@define
class File(BaseModel):
    """`File` of the authoring API, as of 2024-10-21.

    Attributes:
        filename: at least 1 characters.
        created_at: seconds since 1970.
    """

    filename: str
    purpose: Purpose
    bytes_: int | None
    created_at: int | None
    id: str | None
    object: TypeDiscriminator | None
    status: FileState | None
    status_details: str | None

    __names__ = {
        "bytes_": "bytes",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filename: str,
            purpose: Purpose,
            bytes_: int = ...,
            created_at: int = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            status: FileState = ...,
            status_details: str | None = ...,
        ) -> None: ...
