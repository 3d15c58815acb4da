from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_chat_completion_response_choices_item_v2023_05_15 import CreateChatCompletionResponseChoicesItem
    from .create_chat_completion_response_usage_v2023_05_15 import CreateChatCompletionResponseUsage


@define
class CreateChatCompletionResponse(BaseModel):
    """`createChatCompletionResponse` of the inference API, as of 2023-05-15.

    Attributes:
        created: seconds since 1970.
    """

    id: str
    object: str
    created: int
    model: str
    choices: list[CreateChatCompletionResponseChoicesItem]
    usage: CreateChatCompletionResponseUsage | None

    __shapes__ = {
        "choices": ListOf(
            Ref("create_chat_completion_response_choices_item_v2023_05_15.CreateChatCompletionResponseChoicesItem")
        ),
        "usage": Ref("create_chat_completion_response_usage_v2023_05_15.CreateChatCompletionResponseUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: str,
            created: int,
            model: str,
            choices: Sequence[CreateChatCompletionResponseChoicesItem | Mapping[str, Any]],
            usage: CreateChatCompletionResponseUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
