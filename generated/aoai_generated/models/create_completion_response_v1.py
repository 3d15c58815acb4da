from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_content_filter_result_for_prompt_v1 import AzureContentFilterResultForPrompt
    from .completion_usage_v2025_01_01_preview import CompletionUsage
    from .create_completion_response_choices_v1 import CreateCompletionResponseChoices


@define
class CreateCompletionResponse(BaseModel):
    """`CreateCompletionResponse` of the inference API, as of v1.

    Attributes:
        created: seconds since 1970.
    """

    id: str
    object: Literal["text_completion"]
    created: int
    model: str
    choices: list[CreateCompletionResponseChoices]
    usage: CompletionUsage | None
    system_fingerprint: str | None
    prompt_filter_results: list[AzureContentFilterResultForPrompt] | None

    __shapes__ = {
        "choices": ListOf(Ref("create_completion_response_choices_v1.CreateCompletionResponseChoices")),
        "usage": Ref("completion_usage_v2025_01_01_preview.CompletionUsage"),
        "prompt_filter_results": ListOf(
            Ref("azure_content_filter_result_for_prompt_v1.AzureContentFilterResultForPrompt")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["text_completion"],
            created: int,
            model: str,
            choices: Sequence[CreateCompletionResponseChoices | Mapping[str, Any]],
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
            system_fingerprint: str | None = ...,
            prompt_filter_results: Sequence[AzureContentFilterResultForPrompt | Mapping[str, Any]] = ...,
        ) -> None: ...
