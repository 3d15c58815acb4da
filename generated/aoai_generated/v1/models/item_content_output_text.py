from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .log_prob import LogProb
    from .unions import Annotation


@define
class ItemContentOutputText(BaseModel):
    """`OpenAI.ItemContentOutputText` of the inference API, v1."""

    type: Literal["output_text"]
    annotations: list[Annotation]
    text: str
    logprobs: list[LogProb] | None

    __shapes__ = {
        "annotations": ListOf(Ref("Annotation")),
        "logprobs": ListOf(Ref("LogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_text"],
            annotations: Sequence[Annotation | Mapping[str, Any]],
            text: str,
            logprobs: Sequence[LogProb | Mapping[str, Any]] = ...,
        ) -> None: ...
