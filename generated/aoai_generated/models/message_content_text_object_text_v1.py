from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .unions_v1 import TextAnnotation


@define
class MessageContentTextObjectText(BaseModel):
    """`OpenAI.MessageContentTextObjectText` of the inference API, as of v1."""

    annotations: list[TextAnnotation]
    value: str

    __shapes__ = {
        "annotations": ListOf(Ref("unions_v1.TextAnnotation")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            annotations: Sequence[TextAnnotation | Mapping[str, Any]],
            value: str,
        ) -> None: ...
