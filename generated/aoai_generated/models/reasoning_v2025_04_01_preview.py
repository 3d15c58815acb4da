from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2025_03_01_preview import ReasoningEffort


@define
class Reasoning(BaseModel):
    """`Reasoning` of the inference API, as of 2025-04-01-preview."""

    effort: ReasoningEffort | None
    summary: Literal["auto", "concise", "detailed"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            effort: ReasoningEffort | None = ...,
            summary: Literal["auto", "concise", "detailed"] | None = ...,
            generate_summary: Literal["auto", "concise", "detailed"] | None = ...,
        ) -> None: ...
