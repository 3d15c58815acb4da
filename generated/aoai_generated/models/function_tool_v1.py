from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class FunctionTool(BaseModel):
    """`OpenAI.FunctionTool` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'function'.
    """

    type: Literal["function"]
    name: str
    description: str | None
    parameters: dict[str, Any] | None
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function"],
            name: str,
            description: str | None = ...,
            parameters: Mapping[str, Any] | None = ...,
            strict: bool | None = ...,
        ) -> None: ...
