from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CodeInterpreterOutputLogs(BaseModel):
    """`OpenAI.CodeInterpreterOutputLogs` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'logs'.
    """

    logs: str
    type: Literal["logs"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            logs: str,
            type: Literal["logs"],
        ) -> None: ...
