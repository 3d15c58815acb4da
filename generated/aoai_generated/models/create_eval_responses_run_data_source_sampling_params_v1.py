from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_responses_run_data_source_sampling_params_text_v1 import (
        CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from .unions_v1 import Tool
    from .values_v1 import ReasoningEffort


@define
class CreateEvalResponsesRunDataSourceSamplingParams(BaseModel):
    """`OpenAI.CreateEvalResponsesRunDataSourceSamplingParams` of the inference API, as of v1.

    Attributes:
        seed: the service's default is 42.
        temperature: the service's default is 1.
        top_p: the service's default is 1.
    """

    reasoning_effort: ReasoningEffort | None
    seed: int | None
    temperature: float | None
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None
    tools: list[Tool] | None
    top_p: float | None

    __shapes__ = {
        "text": Ref(
            "create_eval_responses_run_data_source_sampling_params_text_v1.CreateEvalResponsesRunDataSourceSamplingParamsText"
        ),
        "tools": ListOf(Ref("unions_v1.Tool")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reasoning_effort: ReasoningEffort = ...,
            seed: int = ...,
            temperature: float = ...,
            text: CreateEvalResponsesRunDataSourceSamplingParamsText | Mapping[str, Any] = ...,
            tools: Sequence[Tool | Mapping[str, Any]] = ...,
            top_p: float = ...,
        ) -> None: ...
