from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .values import ReasoningEffort


@define
class EvalRunResponsesDataContentSource(BaseModel):
    """`OpenAI.EvalRunResponsesDataContentSource` of the inference API, v1.

    Attributes:
        created_after: at least 0.
        created_before: at least 0.
        reasoning_effort: the service's default is 'medium'.
    """

    type: Literal["responses"]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: dict[str, str] | None
    model: str | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    tools: list[str] | None
    top_p: float | None
    users: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["responses"],
            created_after: int | None = ...,
            created_before: int | None = ...,
            instructions_search: str | None = ...,
            metadata: Mapping[str, str] = ...,
            model: str | None = ...,
            reasoning_effort: ReasoningEffort | None = ...,
            temperature: float | None = ...,
            tools: Sequence[str] | None = ...,
            top_p: float | None = ...,
            users: Sequence[str] | None = ...,
        ) -> None: ...
