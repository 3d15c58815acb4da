from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .input_message_v2025_02_01_preview import InputMessage


@define
class StoredCompletionMessages(BaseModel):
    """`StoredCompletionMessages` of the authoring API, as of 2025-02-01-preview."""

    data: list[InputMessage] | None
    first_id: str | None
    has_more: bool | None
    last_id: str | None
    object: str | None
    total: int | None

    __shapes__ = {
        "data": ListOf(Ref("input_message_v2025_02_01_preview.InputMessage")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[InputMessage | Mapping[str, Any]] = ...,
            first_id: str = ...,
            has_more: bool = ...,
            last_id: str = ...,
            object: str = ...,
            total: int = ...,
        ) -> None: ...
