from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_completions_sampling_params_v1 import AzureCompletionsSamplingParams
    from .create_eval_completions_run_data_source_input_messages_item_reference_v1 import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_completions_run_data_source_input_messages_template_v1 import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )
    from .eval_jsonl_file_content_source_v1 import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source_v2025_04_01_preview import EvalJsonlFileIdSource
    from .eval_stored_completions_source_v1 import EvalStoredCompletionsSource


@define
class CreateEvalCompletionsRunDataSource(BaseModel):
    """`OpenAI.CreateEvalCompletionsRunDataSource` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'completions'.
    """

    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    type: Literal["completions"]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | None
    )
    model: str | None
    sampling_params: AzureCompletionsSamplingParams | None

    __shapes__ = {
        "source": OneOf(
            "type",
            {
                "file_content": "eval_jsonl_file_content_source_v1.EvalJsonlFileContentSource",
                "file_id": "eval_jsonl_file_id_source_v2025_04_01_preview.EvalJsonlFileIdSource",
                "stored_completions": "eval_stored_completions_source_v1.EvalStoredCompletionsSource",
            },
        ),
        "input_messages": OneOf(
            "type",
            {
                "template": "create_eval_completions_run_data_source_input_messages_template_v1.CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
                "item_reference": "create_eval_completions_run_data_source_input_messages_item_reference_v1.CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
            },
        ),
        "sampling_params": Ref("azure_completions_sampling_params_v1.AzureCompletionsSamplingParams"),
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
            input_messages: CreateEvalCompletionsRunDataSourceInputMessagesTemplate
            | Mapping[str, Any]
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReference = ...,
            model: str = ...,
            sampling_params: AzureCompletionsSamplingParams | Mapping[str, Any] = ...,
        ) -> None: ...
