from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_completions_run_data_source_input_messages_template_item_v2025_04_01_preview import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem,
    )


@define
class CreateEvalCompletionsRunDataSourceInputMessages(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    type: Literal["item_reference", "template"]
    item_reference: str | None
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem] | None

    __shapes__ = {
        "template": ListOf(
            Ref(
                "create_eval_completions_run_data_source_input_messages_template_item_v2025_04_01_preview.CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["item_reference", "template"],
            item_reference: str = ...,
            template: Sequence[CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem | Mapping[str, Any]] = ...,
        ) -> None: ...
