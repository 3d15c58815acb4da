from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class CreateEvalStoredCompletionsDataSourceConfig(BaseModel):
    """`OpenAI.CreateEvalStoredCompletionsDataSourceConfig` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'stored_completions'.
    """

    type: Literal["stored_completions"]
    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["stored_completions"],
            metadata: Mapping[str, Any] = ...,
        ) -> None: ...
