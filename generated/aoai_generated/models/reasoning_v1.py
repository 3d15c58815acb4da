from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import ReasoningEffort


@define
class Reasoning(BaseModel):
    """`OpenAI.Reasoning` of the inference API, as of v1."""

    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    summary: Literal["auto", "concise", "detailed"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            effort: ReasoningEffort = ...,
            generate_summary: Literal["auto", "concise", "detailed"] | None = ...,
            summary: Literal["auto", "concise", "detailed"] | None = ...,
        ) -> None: ...
