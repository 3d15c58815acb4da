from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview import (
        SubmitToolOutputsRunRequestToolOutputsItem,
    )


@define
class SubmitToolOutputsRunRequest(BaseModel):
    """`submitToolOutputsRunRequest` of the inference API, as of 2024-05-01-preview."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    stream: bool | None

    __shapes__ = {
        "tool_outputs": ListOf(
            Ref(
                "submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview.SubmitToolOutputsRunRequestToolOutputsItem"
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutputsItem | Mapping[str, Any]],
            stream: bool | None = ...,
        ) -> None: ...
