from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage import CompletionUsage
    from .create_chat_completion_response_choices_item import CreateChatCompletionResponseChoicesItem
    from .prompt_filter_result import PromptFilterResult
    from .unions import PromptFilterResults
    from .values import ChatCompletionResponseObject


@define
class CreateChatCompletionResponse(BaseModel):
    """`createChatCompletionResponse` of the inference API, 2024-07-01-preview.

    Attributes:
        created: seconds since 1970.
    """

    created: int
    id: str
    model: str
    object: ChatCompletionResponseObject
    choices: list[CreateChatCompletionResponseChoicesItem]
    system_fingerprint: str | None
    usage: CompletionUsage | None
    prompt_filter_results: PromptFilterResults | None

    __shapes__ = {
        "choices": ListOf(Ref("CreateChatCompletionResponseChoicesItem")),
        "usage": Ref("CompletionUsage"),
        "prompt_filter_results": Ref("PromptFilterResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            id: str,
            model: str,
            object: ChatCompletionResponseObject,
            choices: Sequence[CreateChatCompletionResponseChoicesItem | Mapping[str, Any]],
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
            prompt_filter_results: Sequence[PromptFilterResult | Mapping[str, Any]] = ...,
        ) -> None: ...
