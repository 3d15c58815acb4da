from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class TokenLimits(BaseModel):
    """`OpenAI.TokenLimits` of the inference API, as of v1.

    Attributes:
        post_instructions: at least 0.
    """

    post_instructions: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            post_instructions: int = ...,
        ) -> None: ...
