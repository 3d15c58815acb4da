from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionShellCallOutputExitOutcome(BaseModel):
    """`OpenAI.FunctionShellCallOutputExitOutcome` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'exit'.
    """

    type: Literal["exit"]
    exit_code: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["exit"],
            exit_code: int,
        ) -> None: ...
