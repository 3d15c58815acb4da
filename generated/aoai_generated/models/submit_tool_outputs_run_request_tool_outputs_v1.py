from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class SubmitToolOutputsRunRequestToolOutputs(BaseModel):
    """`OpenAI.SubmitToolOutputsRunRequestToolOutputs` of the inference API, as of v1."""

    output: str | None
    tool_call_id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: str = ...,
            tool_call_id: str = ...,
        ) -> None: ...
