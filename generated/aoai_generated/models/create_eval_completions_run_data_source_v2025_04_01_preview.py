from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .create_eval_completions_run_data_source_input_messages_v2025_04_01_preview import (
        CreateEvalCompletionsRunDataSourceInputMessages,
    )
    from .create_eval_completions_run_data_source_sampling_params_v2025_04_01_preview import (
        CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .eval_jsonl_file_content_source_v2025_04_01_preview import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source_v2025_04_01_preview import EvalJsonlFileIdSource
    from .eval_stored_completions_source_v2025_04_01_preview import EvalStoredCompletionsSource


@define
class CreateEvalCompletionsRunDataSource(BaseModel):
    """`CreateEvalCompletionsRunDataSource` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'completions'.
    """

    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    type: Literal["completions"]
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None
    model: str | None
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None

    __shapes__ = {
        "source": OneOf(
            "type",
            {
                "file_content": "eval_jsonl_file_content_source_v2025_04_01_preview.EvalJsonlFileContentSource",
                "file_id": "eval_jsonl_file_id_source_v2025_04_01_preview.EvalJsonlFileIdSource",
                "stored_completions": "eval_stored_completions_source_v2025_04_01_preview.EvalStoredCompletionsSource",
            },
        ),
        "input_messages": Ref(
            "create_eval_completions_run_data_source_input_messages_v2025_04_01_preview.CreateEvalCompletionsRunDataSourceInputMessages"
        ),
        "sampling_params": Ref(
            "create_eval_completions_run_data_source_sampling_params_v2025_04_01_preview.CreateEvalCompletionsRunDataSourceSamplingParams"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: EvalJsonlFileContentSource
            | Mapping[str, Any]
            | EvalJsonlFileIdSource
            | EvalStoredCompletionsSource,
            type: Literal["completions"],
            input_messages: CreateEvalCompletionsRunDataSourceInputMessages | Mapping[str, Any] = ...,
            model: str = ...,
            sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | Mapping[str, Any] = ...,
        ) -> None: ...
