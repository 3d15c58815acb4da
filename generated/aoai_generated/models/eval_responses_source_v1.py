from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class EvalResponsesSource(BaseModel):
    """`OpenAI.EvalResponsesSource` of the inference API, as of v1."""

    type: Literal["responses"]
    created_after: int | None
    created_before: int | None
    instructions_search: str | None
    metadata: dict[str, Any] | None
    model: str | None
    reasoning_effort: Literal["high", "low", "medium", "minimal", "none", "xhigh"] | None
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
            metadata: Mapping[str, Any] | None = ...,
            model: str | None = ...,
            reasoning_effort: Literal["high", "low", "medium", "minimal", "none", "xhigh"] | None = ...,
            temperature: float | None = ...,
            tools: Sequence[str] | None = ...,
            top_p: float | None = ...,
            users: Sequence[str] | None = ...,
        ) -> None: ...
