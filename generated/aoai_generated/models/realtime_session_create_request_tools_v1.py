from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v1 import RealtimeSessionCreateRequestToolsParameters


@define
class RealtimeSessionCreateRequestTools(BaseModel):
    """`OpenAI.RealtimeSessionCreateRequestTools` of the inference API, as of v1."""

    description: str | None
    name: str | None
    parameters: RealtimeSessionCreateRequestToolsParameters | None
    type: Literal["function"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str = ...,
            name: str = ...,
            parameters: Mapping[str, Any] = ...,
            type: Literal["function"] = ...,
        ) -> None: ...
