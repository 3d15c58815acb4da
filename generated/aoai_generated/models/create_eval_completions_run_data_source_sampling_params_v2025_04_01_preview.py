from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateEvalCompletionsRunDataSourceSamplingParams(BaseModel):
    """An object that the spec leaves nameless, as of 2025-04-01-preview.

    Attributes:
        seed: the service's default is 42.
        temperature: the service's default is 1.
        top_p: the service's default is 1.
    """

    max_completion_tokens: int | None
    seed: int | None
    temperature: float | None
    top_p: float | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_completion_tokens: int = ...,
            seed: int = ...,
            temperature: float = ...,
            top_p: float = ...,
        ) -> None: ...
