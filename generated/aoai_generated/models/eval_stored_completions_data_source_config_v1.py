from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata


@define
class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """`OpenAI.EvalStoredCompletionsDataSourceConfig` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'stored_completions'.
    """

    schema: dict[str, Any]
    type: Literal["stored_completions"]
    metadata: Metadata | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["stored_completions"],
            metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
