from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import OutputMessageContent


@define
class OutputItemOutputMessage(BaseModel):
    """`OpenAI.OutputItemOutputMessage` of the inference API, as of v1."""

    type: Literal["message"]
    content: list[OutputMessageContent]
    role: Literal["assistant"]
    id: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None

    __shapes__ = {
        "content": ListOf(Ref("unions_v1.OutputMessageContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["message"],
            content: Sequence[OutputMessageContent | Mapping[str, Any]],
            role: Literal["assistant"],
            id: str = ...,
            status: Literal["completed", "in_progress", "incomplete"] = ...,
        ) -> None: ...
