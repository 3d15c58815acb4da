from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class EvalCompletionsRunDataSourceParamsInputMessagesTemplate(BaseModel):
    """An object that the spec leaves nameless, v1."""

    template: list[Any]
    type: Literal["template"]

    __shapes__ = {
        "template": ListOf(Ref("EvalItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template: Sequence[Any],
            type: Literal["template"],
        ) -> None: ...
