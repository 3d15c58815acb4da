from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class LocalShellToolParam(BaseModel):
    """`OpenAI.LocalShellToolParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'local_shell'.
    """

    type: Literal["local_shell"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["local_shell"],
        ) -> None: ...
