from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureEvalAPIModelSamplingParams(BaseModel):
    """`AzureEvalAPIModelSamplingParams` of the inference API, v1."""

    max_tokens: int | None
    reasoning_effort: Literal["low", "medium", "high"] | None
    seed: int | None
    temperature: float | None
    top_p: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_tokens: int = ...,
            reasoning_effort: Literal["low", "medium", "high"] = ...,
            seed: int = ...,
            temperature: float = ...,
            top_p: float = ...,
        ) -> None: ...
