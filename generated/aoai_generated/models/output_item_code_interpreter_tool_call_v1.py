from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .code_interpreter_output_image_v1 import CodeInterpreterOutputImage
    from .code_interpreter_output_logs_v1 import CodeInterpreterOutputLogs


@define
class OutputItemCodeInterpreterToolCall(BaseModel):
    """`OpenAI.OutputItemCodeInterpreterToolCall` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'code_interpreter_call'.
    """

    type: Literal["code_interpreter_call"]
    code: str | None
    container_id: str
    id: str
    outputs: list[CodeInterpreterOutputLogs | CodeInterpreterOutputImage] | None
    status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"]

    __shapes__ = {
        "outputs": ListOf(
            OneOf(
                "type",
                {
                    "logs": "code_interpreter_output_logs_v1.CodeInterpreterOutputLogs",
                    "image": "code_interpreter_output_image_v1.CodeInterpreterOutputImage",
                },
            )
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter_call"],
            code: str | None,
            container_id: str,
            id: str,
            outputs: Sequence[CodeInterpreterOutputLogs | Mapping[str, Any] | CodeInterpreterOutputImage] | None,
            status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"],
        ) -> None: ...
