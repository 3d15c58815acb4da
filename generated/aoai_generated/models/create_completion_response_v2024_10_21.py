from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage_v2024_09_01_preview import CompletionUsage
    from .create_completion_response_choices_item_v2024_10_21 import CreateCompletionResponseChoicesItem
    from .prompt_filter_result_v2024_02_01 import PromptFilterResult
    from .unions_v2024_02_01 import PromptFilterResults


@define
class CreateCompletionResponse(BaseModel):
    """`createCompletionResponse` of the inference API, as of 2024-10-21."""

    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    id: str
    model: str
    object: Literal["text_completion"]
    prompt_filter_results: PromptFilterResults | None
    system_fingerprint: str | None
    usage: CompletionUsage | None

    __shapes__ = {
        "choices": ListOf(
            Ref("create_completion_response_choices_item_v2024_10_21.CreateCompletionResponseChoicesItem")
        ),
        "prompt_filter_results": Ref("unions_v2024_02_01.PromptFilterResults"),
        "usage": Ref("completion_usage_v2024_09_01_preview.CompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            choices: Sequence[CreateCompletionResponseChoicesItem | Mapping[str, Any]],
            created: int,
            id: str,
            model: str,
            object: Literal["text_completion"],
            prompt_filter_results: Sequence[PromptFilterResult | Mapping[str, Any]] = ...,
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
