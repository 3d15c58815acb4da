from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .eval_run_file_content_data_content_source import EvalRunFileContentDataContentSource
    from .eval_run_file_id_data_content_source import EvalRunFileIdDataContentSource


@define
class EvalJsonlRunDataSourceParams(BaseModel):
    """`OpenAI.EvalJsonlRunDataSourceParams` of the inference API, v1."""

    type: Literal["jsonl"]
    source: EvalRunFileContentDataContentSource | EvalRunFileIdDataContentSource

    __shapes__ = {
        "source": OneOf(
            "type", {"file_content": "EvalRunFileContentDataContentSource", "file_id": "EvalRunFileIdDataContentSource"}
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["jsonl"],
            source: EvalRunFileContentDataContentSource | Mapping[str, Any] | EvalRunFileIdDataContentSource,
        ) -> None: ...
