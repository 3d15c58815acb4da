from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .eval_jsonl_file_content_source_v1 import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source_v2025_04_01_preview import EvalJsonlFileIdSource


@define
class CreateEvalJsonlRunDataSource(BaseModel):
    """`OpenAI.CreateEvalJsonlRunDataSource` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'jsonl'.
    """

    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource
    type: Literal["jsonl"]

    __shapes__ = {
        "source": OneOf(
            "type",
            {
                "file_content": "eval_jsonl_file_content_source_v1.EvalJsonlFileContentSource",
                "file_id": "eval_jsonl_file_id_source_v2025_04_01_preview.EvalJsonlFileIdSource",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: EvalJsonlFileContentSource | Mapping[str, Any] | EvalJsonlFileIdSource,
            type: Literal["jsonl"],
        ) -> None: ...
