from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class CreateEvalStoredCompletionsRunDataSource(BaseModel):
    """`CreateEvalStoredCompletionsRunDataSource` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'stored_completions'.
    """

    type: Literal["stored_completions"]
    created_after: int | None
    created_before: int | None
    limit: int | None
    metadata: AuthoringMetadata | None
    model: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"],
            created_after: int = ...,
            created_before: int = ...,
            limit: int = ...,
            metadata: Mapping[str, str] = ...,
            model: str = ...,
        ) -> None: ...
