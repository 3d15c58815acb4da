from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_jsonl_file_content_source_content_v1 import EvalJsonlFileContentSourceContent


@define
class EvalJsonlFileContentSource(BaseModel):
    """`OpenAI.EvalJsonlFileContentSource` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'file_content'.
    """

    content: list[EvalJsonlFileContentSourceContent]
    type: Literal["file_content"]

    __shapes__ = {
        "content": ListOf(Ref("eval_jsonl_file_content_source_content_v1.EvalJsonlFileContentSourceContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[EvalJsonlFileContentSourceContent | Mapping[str, Any]],
            type: Literal["file_content"],
        ) -> None: ...
