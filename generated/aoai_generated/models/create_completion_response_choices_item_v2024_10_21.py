from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .content_filter_choice_results_v2024_02_01 import ContentFilterChoiceResults
    from .create_completion_response_choices_item_logprobs_v2024_08_01_preview import (
        CreateCompletionResponseChoicesItemLogprobs,
    )


@define
class CreateCompletionResponseChoicesItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-10-21."""

    finish_reason: Literal["content_filter", "length", "stop"] | None
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    text: str
    content_filter_results: ContentFilterChoiceResults | None

    __shapes__ = {
        "logprobs": Ref(
            "create_completion_response_choices_item_logprobs_v2024_08_01_preview.CreateCompletionResponseChoicesItemLogprobs"
        ),
        "content_filter_results": Ref("content_filter_choice_results_v2024_02_01.ContentFilterChoiceResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            finish_reason: Literal["content_filter", "length", "stop"] | None,
            index: int,
            logprobs: CreateCompletionResponseChoicesItemLogprobs | Mapping[str, Any] | None,
            text: str,
            content_filter_results: ContentFilterChoiceResults | Mapping[str, Any] = ...,
        ) -> None: ...
