from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class WebSearchToolFilters(BaseModel):
    """`OpenAI.WebSearchToolFilters` of the inference API, as of v1."""

    allowed_domains: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_domains: Sequence[str] | None = ...,
        ) -> None: ...
