from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_completion_response_choices_item_v2022_12_01 import CreateCompletionResponseChoicesItem
    from .create_completion_response_usage_v2022_12_01 import CreateCompletionResponseUsage


@define
class CreateCompletionResponse(BaseModel):
    """`createCompletionResponse` of the inference API, as of 2022-12-01."""

    id: str
    object: str
    created: int
    model: str
    choices: list[CreateCompletionResponseChoicesItem]
    usage: CreateCompletionResponseUsage | None

    __shapes__ = {
        "choices": ListOf(
            Ref("create_completion_response_choices_item_v2022_12_01.CreateCompletionResponseChoicesItem")
        ),
        "usage": Ref("create_completion_response_usage_v2022_12_01.CreateCompletionResponseUsage"),
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
            usage: CreateCompletionResponseUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
