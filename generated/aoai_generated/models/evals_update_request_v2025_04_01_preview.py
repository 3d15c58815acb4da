from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class EvalsUpdateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    name: str | None
    metadata: AuthoringMetadata | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str = ...,
            metadata: Mapping[str, str] = ...,
        ) -> None: ...
