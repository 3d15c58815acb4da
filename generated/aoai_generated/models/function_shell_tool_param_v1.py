from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionShellToolParam(BaseModel):
    """`OpenAI.FunctionShellToolParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'shell'.
    """

    type: Literal["shell"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["shell"],
        ) -> None: ...
