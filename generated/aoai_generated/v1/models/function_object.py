from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FunctionObject(BaseModel):
    """`OpenAI.FunctionObject` of the inference API, v1.

    Attributes:
        strict: the service's default is False.
    """

    name: str
    description: str | None
    parameters: Any
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str = ...,
            parameters: Any = ...,
            strict: bool | None = ...,
        ) -> None: ...
