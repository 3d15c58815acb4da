from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_eval_completions_run_data_source_v1 import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source_v1 import CreateEvalJsonlRunDataSource
    from .create_eval_responses_run_data_source_v1 import CreateEvalResponsesRunDataSource
    from .values_v2025_03_01_preview import Metadata


@define
class CreateEvalRunRequest(BaseModel):
    """`OpenAI.CreateEvalRunRequest` of the inference API, as of v1."""

    data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    metadata: Metadata | None
    name: str | None

    __shapes__ = {
        "data_source": OneOf(
            "type",
            {
                "jsonl": "create_eval_jsonl_run_data_source_v1.CreateEvalJsonlRunDataSource",
                "completions": "create_eval_completions_run_data_source_v1.CreateEvalCompletionsRunDataSource",
                "responses": "create_eval_responses_run_data_source_v1.CreateEvalResponsesRunDataSource",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source: CreateEvalJsonlRunDataSource
            | Mapping[str, Any]
            | CreateEvalCompletionsRunDataSource
            | CreateEvalResponsesRunDataSource,
            metadata: Mapping[str, str] | None = ...,
            name: str = ...,
        ) -> None: ...
