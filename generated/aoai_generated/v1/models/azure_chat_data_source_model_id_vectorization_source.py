from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureChatDataSourceModelIdVectorizationSource(BaseModel):
    """`AzureChatDataSourceModelIdVectorizationSource` of the inference API, v1."""

    type: Literal["model_id"]
    model_id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["model_id"],
            model_id: str,
        ) -> None: ...
