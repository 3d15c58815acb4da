from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_jsonl_file_content_source_content_item_v2025_04_01_preview import EvalJsonlFileContentSourceContentItem


@define
class EvalJsonlFileContentSource(BaseModel):
    """`EvalJsonlFileContentSource` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'file_content'.
    """

    content: list[EvalJsonlFileContentSourceContentItem]
    type: Literal["file_content"]

    __shapes__ = {
        "content": ListOf(
            Ref("eval_jsonl_file_content_source_content_item_v2025_04_01_preview.EvalJsonlFileContentSourceContentItem")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: Sequence[EvalJsonlFileContentSourceContentItem | Mapping[str, Any]],
            type: Literal["file_content"],
        ) -> None: ...
