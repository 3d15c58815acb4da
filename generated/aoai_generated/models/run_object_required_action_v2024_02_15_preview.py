from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .run_object_required_action_submit_tool_outputs_v2024_02_15_preview import (
        RunObjectRequiredActionSubmitToolOutputs,
    )


@define
class RunObjectRequiredAction(BaseModel):
    """An object that the spec leaves nameless, as of 2024-02-15-preview."""

    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]

    __shapes__ = {
        "submit_tool_outputs": Ref(
            "run_object_required_action_submit_tool_outputs_v2024_02_15_preview.RunObjectRequiredActionSubmitToolOutputs"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs | Mapping[str, Any],
            type: Literal["submit_tool_outputs"],
        ) -> None: ...
