from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class RealtimeSessionCreateRequestToolsItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    description: str | None
    name: str | None
    parameters: dict[str, Any] | None
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
