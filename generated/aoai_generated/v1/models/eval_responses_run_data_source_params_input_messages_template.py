from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .eval_item import EvalItem
    from .eval_responses_run_data_source_params_input_messages_template_template_item_variant_1 import (
        EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1,
    )


@define
class EvalResponsesRunDataSourceParamsInputMessagesTemplate(BaseModel):
    """An object that the spec leaves nameless, v1."""

    template: list[EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1 | EvalItem]
    type: Literal["template"]

    __shapes__ = {
        "template": ListOf(
            OneOf(
                "role",
                {"user": "EvalItem", "assistant": "EvalItem", "system": "EvalItem", "developer": "EvalItem"},
                ByKeys(
                    (
                        ("content", "role"),
                        (),
                        {},
                        "EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1",
                    )
                ),
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            template: Sequence[
                EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1 | Mapping[str, Any] | EvalItem
            ],
            type: Literal["template"],
        ) -> None: ...
