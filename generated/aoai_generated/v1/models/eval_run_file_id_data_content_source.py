from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalRunFileIdDataContentSource(BaseModel):
    """`OpenAI.EvalRunFileIdDataContentSource` of the inference API, v1."""

    type: Literal["file_id"]
    id: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_id"],
            id: str,
        ) -> None: ...
