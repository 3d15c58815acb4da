from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .submit_tool_outputs_run_request_tool_outputs_v1 import SubmitToolOutputsRunRequestToolOutputs


@define
class SubmitToolOutputsRunRequest(BaseModel):
    """`OpenAI.SubmitToolOutputsRunRequest` of the inference API, as of v1."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputs]
    stream: bool | None

    __shapes__ = {
        "tool_outputs": ListOf(
            Ref("submit_tool_outputs_run_request_tool_outputs_v1.SubmitToolOutputsRunRequestToolOutputs")
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputs | Mapping[str, Any]],
            stream: bool | None = ...,
        ) -> None: ...
