from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_responses_sampling_params_v1 import AzureResponsesSamplingParams
    from .create_eval_responses_run_data_source_input_messages_item_reference_v1 import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_responses_run_data_source_input_messages_template_v1 import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from .eval_jsonl_file_content_source_v1 import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source_v2025_04_01_preview import EvalJsonlFileIdSource
    from .eval_responses_source_v1 import EvalResponsesSource


@define
class CreateEvalResponsesRunDataSource(BaseModel):
    """`OpenAI.CreateEvalResponsesRunDataSource` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'responses'.
    """

    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
    type: Literal["responses"]
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | None
    )
    model: str | None
    sampling_params: AzureResponsesSamplingParams | None

    __shapes__ = {
        "source": OneOf(
            "type",
            {
                "file_content": "eval_jsonl_file_content_source_v1.EvalJsonlFileContentSource",
                "file_id": "eval_jsonl_file_id_source_v2025_04_01_preview.EvalJsonlFileIdSource",
                "responses": "eval_responses_source_v1.EvalResponsesSource",
            },
        ),
        "input_messages": OneOf(
            "type",
            {
                "template": "create_eval_responses_run_data_source_input_messages_template_v1.CreateEvalResponsesRunDataSourceInputMessagesTemplate",
                "item_reference": "create_eval_responses_run_data_source_input_messages_item_reference_v1.CreateEvalResponsesRunDataSourceInputMessagesItemReference",
            },
        ),
        "sampling_params": Ref("azure_responses_sampling_params_v1.AzureResponsesSamplingParams"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: EvalJsonlFileContentSource | Mapping[str, Any] | EvalJsonlFileIdSource | EvalResponsesSource,
            type: Literal["responses"],
            input_messages: CreateEvalResponsesRunDataSourceInputMessagesTemplate
            | Mapping[str, Any]
            | CreateEvalResponsesRunDataSourceInputMessagesItemReference = ...,
            model: str = ...,
            sampling_params: AzureResponsesSamplingParams | Mapping[str, Any] = ...,
        ) -> None: ...
