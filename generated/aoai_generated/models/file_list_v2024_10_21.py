from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .file_v2024_10_21 import File
    from .values_v2024_08_01_preview import TypeDiscriminator


@define
class FileList(BaseModel):
    """`FileList` of the authoring API, as of 2024-10-21."""

    data: list[File] | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("file_v2024_10_21.File")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[File | Mapping[str, Any]] = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
