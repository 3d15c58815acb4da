from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .easy_input_message_v1 import EasyInputMessage
    from .eval_item_v1 import EvalItem


@define
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(BaseModel):
    """`OpenAI.CreateEvalCompletionsRunDataSourceInputMessagesTemplate` of the inference API, as of v1."""

    template: list[EasyInputMessage | EvalItem]
    type: Literal["template"]

    __shapes__ = {
        "template": ListOf(
            ByKeys(
                (
                    ("content", "role"),
                    ("type",),
                    {"role": ("assistant", "developer", "system", "user")},
                    "easy_input_message_v1.EasyInputMessage",
                ),
                (
                    ("content", "role"),
                    ("type",),
                    {"role": ("assistant", "developer", "system", "user")},
                    "eval_item_v1.EvalItem",
                ),
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template: Sequence[EasyInputMessage | Mapping[str, Any] | EvalItem],
            type: Literal["template"],
        ) -> None: ...
