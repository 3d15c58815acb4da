from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalRunStoredCompletionsDataContentSource(BaseModel):
    """`OpenAI.EvalRunStoredCompletionsDataContentSource` of the inference API, v1."""

    type: Literal["stored_completions"]
    metadata: dict[str, str] | None
    created_after: int | None
    created_before: int | None
    limit: int | None
    model: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"],
            metadata: Mapping[str, str] | None,
            created_after: int | None = ...,
            created_before: int | None = ...,
            limit: int | None = ...,
            model: str | None = ...,
        ) -> None: ...
