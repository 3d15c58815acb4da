from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ByKeys, ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_eval_responses_run_data_source_input_messages_template_template_item_variant_1_v1 import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1,
    )
    from .eval_item_v1 import EvalItem


@define
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(BaseModel):
    """`OpenAI.CreateEvalResponsesRunDataSourceInputMessagesTemplate` of the inference API, as of v1."""

    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1 | EvalItem]
    type: Literal["template"]

    __shapes__ = {
        "template": ListOf(
            ByKeys(
                (
                    ("content", "role"),
                    (),
                    {},
                    "create_eval_responses_run_data_source_input_messages_template_template_item_variant_1_v1.CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1",
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
            template: Sequence[
                CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1 | Mapping[str, Any] | EvalItem
            ],
            type: Literal["template"],
        ) -> None: ...
