from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata


@define
class EvalStoredCompletionsSource(BaseModel):
    """`OpenAI.EvalStoredCompletionsSource` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'stored_completions'.
    """

    type: Literal["stored_completions"]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: Metadata | None
    model: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"],
            created_after: int | None = ...,
            created_before: int | None = ...,
            limit: int | None = ...,
            metadata: Mapping[str, str] | None = ...,
            model: str | None = ...,
        ) -> None: ...
