from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .function_shell_call_output_content_v1 import FunctionShellCallOutputContent


@define
class ItemResourceFunctionShellCallOutput(BaseModel):
    """`OpenAI.ItemResourceFunctionShellCallOutput` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'shell_call_output'.
    """

    call_id: str
    id: str
    max_output_length: int | None
    output: list[FunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    created_by: str | None

    __shapes__ = {
        "output": ListOf(Ref("function_shell_call_output_content_v1.FunctionShellCallOutputContent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str,
            id: str,
            max_output_length: int | None,
            output: Sequence[FunctionShellCallOutputContent | Mapping[str, Any]],
            type: Literal["shell_call_output"],
            created_by: str = ...,
        ) -> None: ...
