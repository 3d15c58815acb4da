from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class RealtimeSessionCreateRequestTracingVariant2(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    group_id: str | None
    metadata: dict[str, Any] | None
    workflow_name: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            group_id: str = ...,
            metadata: Mapping[str, Any] = ...,
            workflow_name: str = ...,
        ) -> None: ...
