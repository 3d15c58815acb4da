from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v2025_03_01_preview import TextResponseFormatConfiguration


@define
class CreateResponseText(BaseModel):
    """An object that the spec leaves nameless, as of 2025-03-01-preview."""

    format: TextResponseFormatConfiguration | None

    __shapes__ = {
        "format": Ref("unions_v2025_03_01_preview.TextResponseFormatConfiguration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: TextResponseFormatConfiguration | Mapping[str, Any] = ...,
        ) -> None: ...
