from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values import ReasoningEffort


@define
class Reasoning(BaseModel):
    """`OpenAI.Reasoning` of the inference API, v1.

    Attributes:
        effort: the service's default is 'medium'.
        generate_summary: deprecated.
    """

    effort: ReasoningEffort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    summary: Literal["auto", "concise", "detailed"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            effort: ReasoningEffort | None = ...,
            generate_summary: Literal["auto", "concise", "detailed"] | None = ...,
            summary: Literal["auto", "concise", "detailed"] | None = ...,
        ) -> None: ...
