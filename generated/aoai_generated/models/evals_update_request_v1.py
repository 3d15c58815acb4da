from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalsUpdateRequest(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    metadata: dict[str, str] | None
    name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, str] = ...,
            name: str = ...,
        ) -> None: ...
