from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(BaseModel):
    """`OpenAI.CreateEvalResponsesRunDataSourceInputMessagesItemReference` of the inference API, as of v1."""

    item_reference: str
    type: Literal["item_reference"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_reference: str,
            type: Literal["item_reference"],
        ) -> None: ...
