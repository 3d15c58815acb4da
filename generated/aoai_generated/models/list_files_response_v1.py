from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .open_ai_file_v1 import OpenAIFile


@define
class ListFilesResponse(BaseModel):
    """`OpenAI.ListFilesResponse` of the inference API, as of v1."""

    data: list[OpenAIFile]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: str

    __shapes__ = {
        "data": ListOf(Ref("open_ai_file_v1.OpenAIFile")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[OpenAIFile | Mapping[str, Any]],
            first_id: str | None,
            has_more: bool,
            last_id: str | None,
            object: str,
        ) -> None: ...
