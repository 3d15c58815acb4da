from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_run_file_content_data_content_source_content_item import EvalRunFileContentDataContentSourceContentItem


@define
class EvalRunFileContentDataContentSource(BaseModel):
    """`OpenAI.EvalRunFileContentDataContentSource` of the inference API, v1."""

    type: Literal["file_content"]
    content: list[EvalRunFileContentDataContentSourceContentItem]

    __shapes__ = {
        "content": ListOf(Ref("EvalRunFileContentDataContentSourceContentItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_content"],
            content: Sequence[EvalRunFileContentDataContentSourceContentItem | Mapping[str, Any]],
        ) -> None: ...
