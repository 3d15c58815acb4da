from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage_v2024_02_01 import CompletionUsage
    from .create_completion_response_choices_item_v2024_04_01_preview import CreateCompletionResponseChoicesItem
    from .prompt_filter_result_v2024_04_01_preview import PromptFilterResult
    from .unions_v2024_04_01_preview import PromptFilterResults


@define
class CreateCompletionResponse(BaseModel):
    """`createCompletionResponse` of the inference API, as of 2024-04-01-preview."""

    id: str
    object: str
    created: int
    model: str
    choices: list[CreateCompletionResponseChoicesItem]
    system_fingerprint: str | None
    prompt_filter_results: PromptFilterResults | None
    usage: CompletionUsage | None

    __shapes__ = {
        "choices": ListOf(
            Ref("create_completion_response_choices_item_v2024_04_01_preview.CreateCompletionResponseChoicesItem")
        ),
        "prompt_filter_results": Ref("unions_v2024_04_01_preview.PromptFilterResults"),
        "usage": Ref("completion_usage_v2024_02_01.CompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            created: int,
            model: str,
            choices: Sequence[CreateCompletionResponseChoicesItem | Mapping[str, Any]],
            system_fingerprint: str | None = ...,
            prompt_filter_results: Sequence[PromptFilterResult | Mapping[str, Any]] = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
