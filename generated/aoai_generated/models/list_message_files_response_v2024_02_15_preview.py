from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .message_file_object_v2024_02_15_preview import MessageFileObject


@define
class ListMessageFilesResponse(BaseModel):
    """`listMessageFilesResponse` of the inference API, as of 2024-02-15-preview."""

    data: list[MessageFileObject]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: str

    __shapes__ = {
        "data": ListOf(Ref("message_file_object_v2024_02_15_preview.MessageFileObject")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[MessageFileObject | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: str,
        ) -> None: ...
