from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .azure_content_filter_result_for_choice_v1 import AzureContentFilterResultForChoice
    from .create_completion_response_choices_logprobs_v1 import CreateCompletionResponseChoicesLogprobs


@define
class CreateCompletionResponseChoices(BaseModel):
    """`OpenAI.CreateCompletionResponseChoices` of the inference API, as of v1."""

    finish_reason: Literal["content_filter", "length", "stop"] | None
    index: int
    logprobs: CreateCompletionResponseChoicesLogprobs | None
    text: str
    content_filter_results: AzureContentFilterResultForChoice | None

    __shapes__ = {
        "logprobs": Ref("create_completion_response_choices_logprobs_v1.CreateCompletionResponseChoicesLogprobs"),
        "content_filter_results": Ref("azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["content_filter", "length", "stop"] | None,
            index: int,
            logprobs: CreateCompletionResponseChoicesLogprobs | Mapping[str, Any] | None,
            text: str,
            content_filter_results: AzureContentFilterResultForChoice | Mapping[str, Any] = ...,
        ) -> None: ...
