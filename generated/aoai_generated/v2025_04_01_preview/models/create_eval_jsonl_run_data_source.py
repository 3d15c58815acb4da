from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource


@define
class CreateEvalJsonlRunDataSource(BaseModel):
    """`CreateEvalJsonlRunDataSource` of the authoring API, 2025-04-01-preview.

    Attributes:
        type: the service's default is 'jsonl'.
    """

    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource
    type: Literal["jsonl"]

    __shapes__ = {
        "source": OneOf("type", {"file_content": "EvalJsonlFileContentSource", "file_id": "EvalJsonlFileIdSource"}),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: EvalJsonlFileContentSource | Mapping[str, Any] | EvalJsonlFileIdSource,
            type: Literal["jsonl"],
        ) -> None: ...
