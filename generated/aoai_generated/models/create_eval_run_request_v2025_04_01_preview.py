from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_eval_completions_run_data_source_v2025_04_01_preview import CreateEvalCompletionsRunDataSource
    from .create_eval_jsonl_run_data_source_v2025_04_01_preview import CreateEvalJsonlRunDataSource
    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class CreateEvalRunRequest(BaseModel):
    """`CreateEvalRunRequest` of the authoring API, as of 2025-04-01-preview."""

    data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource
    metadata: AuthoringMetadata | None
    name: str | None

    __shapes__ = {
        "data_source": OneOf(
            "type",
            {
                "jsonl": "create_eval_jsonl_run_data_source_v2025_04_01_preview.CreateEvalJsonlRunDataSource",
                "completions": "create_eval_completions_run_data_source_v2025_04_01_preview.CreateEvalCompletionsRunDataSource",
            },
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data_source: CreateEvalJsonlRunDataSource | Mapping[str, Any] | CreateEvalCompletionsRunDataSource,
            metadata: Mapping[str, str] = ...,
            name: str = ...,
        ) -> None: ...
