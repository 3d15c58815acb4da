from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalJsonlFileContentSourceContentItem(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview."""

    item: dict[str, Any]
    sample: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: Mapping[str, Any],
            sample: Mapping[str, Any] = ...,
        ) -> None: ...
