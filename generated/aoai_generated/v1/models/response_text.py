from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions import ResponseTextFormatConfiguration


@define
class ResponseText(BaseModel):
    """An object that the spec leaves nameless, v1."""

    format: ResponseTextFormatConfiguration | None

    __shapes__ = {
        "format": Ref("ResponseTextFormatConfiguration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: ResponseTextFormatConfiguration | Mapping[str, Any] = ...,
        ) -> None: ...
