from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .completion_usage_v2024_02_01 import CompletionUsage
    from .create_chat_completion_response_choices_item_v2024_04_01_preview import (
        CreateChatCompletionResponseChoicesItem,
    )
    from .prompt_filter_result_v2024_04_01_preview import PromptFilterResult
    from .unions_v2024_04_01_preview import PromptFilterResults
    from .values_v2024_02_01 import ChatCompletionResponseObject


@define
class CreateChatCompletionResponse(BaseModel):
    """`createChatCompletionResponse` of the inference API, as of 2024-04-01-preview.

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
        "choices": ListOf(
            Ref(
                "create_chat_completion_response_choices_item_v2024_04_01_preview.CreateChatCompletionResponseChoicesItem"
            )
        ),
        "usage": Ref("completion_usage_v2024_02_01.CompletionUsage"),
        "prompt_filter_results": Ref("unions_v2024_04_01_preview.PromptFilterResults"),
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
