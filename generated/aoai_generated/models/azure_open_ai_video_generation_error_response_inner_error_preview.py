from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AzureOpenAIVideoGenerationErrorResponseInnerError(BaseModel):
    """An object that the spec leaves nameless, as of preview."""

    code: Literal["ResponsibleAIPolicyViolation"] | None
    error_details: Any
    revised_prompt: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["ResponsibleAIPolicyViolation"] = ...,
            error_details: Any = ...,
            revised_prompt: str = ...,
        ) -> None: ...
