from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2025_04_01_preview import Purpose


@define
class FileCreate(BaseModel):
    """`FileCreate` of the authoring API, as of 2025-04-01-preview."""

    content_url: str
    purpose: Purpose

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_url: str,
            purpose: Purpose,
        ) -> None: ...
