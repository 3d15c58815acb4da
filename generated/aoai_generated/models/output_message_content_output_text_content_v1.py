from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .log_prob_v1 import LogProb
    from .unions_v1 import Annotation


@define
class OutputMessageContentOutputTextContent(BaseModel):
    """`OpenAI.OutputMessageContentOutputTextContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'output_text'.
    """

    type: Literal["output_text"]
    text: str
    annotations: list[Annotation] | None
    logprobs: list[LogProb] | None

    __shapes__ = {
        "annotations": ListOf(Ref("unions_v1.Annotation")),
        "logprobs": ListOf(Ref("log_prob_v1.LogProb")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["output_text"],
            text: str,
            annotations: Sequence[Annotation | Mapping[str, Any]] = ...,
            logprobs: Sequence[LogProb | Mapping[str, Any]] = ...,
        ) -> None: ...
