from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_eval_api_response_sampling_params import AzureEvalAPIResponseSamplingParams
    from .eval_responses_run_data_source_params_input_messages_item_reference import (
        EvalResponsesRunDataSourceParamsInputMessagesItemReference,
    )
    from .eval_responses_run_data_source_params_input_messages_template import (
        EvalResponsesRunDataSourceParamsInputMessagesTemplate,
    )
    from .eval_run_file_content_data_content_source import EvalRunFileContentDataContentSource
    from .eval_run_file_id_data_content_source import EvalRunFileIdDataContentSource
    from .eval_run_responses_data_content_source import EvalRunResponsesDataContentSource


@define
class EvalResponsesRunDataSourceParams(BaseModel):
    """`OpenAI.EvalResponsesRunDataSourceParams` of the inference API, v1."""

    type: Literal["responses"]
    source: EvalRunFileContentDataContentSource | EvalRunFileIdDataContentSource | EvalRunResponsesDataContentSource
    input_messages: (
        EvalResponsesRunDataSourceParamsInputMessagesTemplate
        | EvalResponsesRunDataSourceParamsInputMessagesItemReference
        | None
    )
    model: str | None
    sampling_params: AzureEvalAPIResponseSamplingParams | None

    __shapes__ = {
        "source": OneOf(
            "type",
            {
                "file_content": "EvalRunFileContentDataContentSource",
                "file_id": "EvalRunFileIdDataContentSource",
                "responses": "EvalRunResponsesDataContentSource",
            },
        ),
        "input_messages": OneOf(
            "type",
            {
                "template": "EvalResponsesRunDataSourceParamsInputMessagesTemplate",
                "item_reference": "EvalResponsesRunDataSourceParamsInputMessagesItemReference",
            },
        ),
        "sampling_params": Ref("AzureEvalAPIResponseSamplingParams"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["responses"],
            source: EvalRunFileContentDataContentSource
            | Mapping[str, Any]
            | EvalRunFileIdDataContentSource
            | EvalRunResponsesDataContentSource,
            input_messages: EvalResponsesRunDataSourceParamsInputMessagesTemplate
            | Mapping[str, Any]
            | EvalResponsesRunDataSourceParamsInputMessagesItemReference = ...,
            model: str = ...,
            sampling_params: AzureEvalAPIResponseSamplingParams | Mapping[str, Any] = ...,
        ) -> None: ...
