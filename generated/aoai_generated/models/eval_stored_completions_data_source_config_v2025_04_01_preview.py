from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_04_01_preview import AuthoringMetadata


@define
class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """`EvalStoredCompletionsDataSourceConfig` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'stored_completions'.
    """

    schema: dict[str, Any]
    type: Literal["stored_completions"]
    metadata: AuthoringMetadata | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["stored_completions"],
            metadata: Mapping[str, str] = ...,
        ) -> None: ...
