from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_v2022_12_01 import Error
    from .file_statistics_v2022_12_01 import FileStatistics
    from .values_v2022_12_01 import Purpose, State, TypeDiscriminator


@define
class File(BaseModel):
    """`File` of the authoring API, as of 2022-12-01.

    Attributes:
        filename: at least 1 characters.
        created_at: seconds since 1970.
        updated_at: seconds since 1970.
    """

    filename: str
    purpose: Purpose
    bytes_: int | None
    created_at: int | None
    error: Error | None
    id: str | None
    object: TypeDiscriminator | None
    statistics: FileStatistics | None
    status: State | None
    updated_at: int | None

    __names__ = {
        "bytes_": "bytes",
    }
    __shapes__ = {
        "error": Ref("error_v2022_12_01.Error"),
        "statistics": Ref("file_statistics_v2022_12_01.FileStatistics"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            filename: str,
            purpose: Purpose,
            bytes_: int = ...,
            created_at: int = ...,
            error: Error | Mapping[str, Any] = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            statistics: FileStatistics | Mapping[str, Any] = ...,
            status: State = ...,
            updated_at: int = ...,
        ) -> None: ...
