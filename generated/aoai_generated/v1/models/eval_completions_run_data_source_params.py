from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_eval_api_completions_sampling_params import AzureEvalAPICompletionsSamplingParams
    from .eval_completions_run_data_source_params_input_messages_item_reference import (
        EvalCompletionsRunDataSourceParamsInputMessagesItemReference,
    )
    from .eval_completions_run_data_source_params_input_messages_template import (
        EvalCompletionsRunDataSourceParamsInputMessagesTemplate,
    )
    from .eval_run_file_content_data_content_source import EvalRunFileContentDataContentSource
    from .eval_run_file_id_data_content_source import EvalRunFileIdDataContentSource
    from .eval_run_stored_completions_data_content_source import EvalRunStoredCompletionsDataContentSource


@define
class EvalCompletionsRunDataSourceParams(BaseModel):
    """`OpenAI.EvalCompletionsRunDataSourceParams` of the inference API, v1."""

    type: Literal["completions"]
    source: (
        EvalRunFileContentDataContentSource | EvalRunFileIdDataContentSource | EvalRunStoredCompletionsDataContentSource
    )
    input_messages: (
        EvalCompletionsRunDataSourceParamsInputMessagesTemplate
        | EvalCompletionsRunDataSourceParamsInputMessagesItemReference
        | None
    )
    model: str | None
    sampling_params: AzureEvalAPICompletionsSamplingParams | None

    __shapes__ = {
        "source": OneOf(
            "type",
            {
                "file_content": "EvalRunFileContentDataContentSource",
                "file_id": "EvalRunFileIdDataContentSource",
                "stored_completions": "EvalRunStoredCompletionsDataContentSource",
            },
        ),
        "input_messages": OneOf(
            "type",
            {
                "template": "EvalCompletionsRunDataSourceParamsInputMessagesTemplate",
                "item_reference": "EvalCompletionsRunDataSourceParamsInputMessagesItemReference",
            },
        ),
        "sampling_params": Ref("AzureEvalAPICompletionsSamplingParams"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["completions"],
            source: EvalRunFileContentDataContentSource
            | Mapping[str, Any]
            | EvalRunFileIdDataContentSource
            | EvalRunStoredCompletionsDataContentSource,
            input_messages: EvalCompletionsRunDataSourceParamsInputMessagesTemplate
            | Mapping[str, Any]
            | EvalCompletionsRunDataSourceParamsInputMessagesItemReference = ...,
            model: str = ...,
            sampling_params: AzureEvalAPICompletionsSamplingParams | Mapping[str, Any] = ...,
        ) -> None: ...
