from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_choice_results_v2024_04_01_preview import ContentFilterChoiceResults
    from .create_completion_response_choices_item_logprobs_v2022_12_01 import (
        CreateCompletionResponseChoicesItemLogprobs,
    )


@define
class CreateCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-04-01-preview."""

    text: str | None
    index: int | None
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    finish_reason: str | None
    content_filter_results: ContentFilterChoiceResults | None

    __shapes__ = {
        "logprobs": Ref(
            "create_completion_response_choices_item_logprobs_v2022_12_01.CreateCompletionResponseChoicesItemLogprobs"
        ),
        "content_filter_results": Ref("content_filter_choice_results_v2024_04_01_preview.ContentFilterChoiceResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str = ...,
            index: int = ...,
            logprobs: CreateCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None = ...,
            finish_reason: str | None = ...,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
        ) -> None: ...
