from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class RunObjectLastError(BaseModel):
    """`OpenAI.RunObjectLastError` of the inference API, as of v1."""

    code: Literal["invalid_prompt", "rate_limit_exceeded", "server_error"]
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: Literal["invalid_prompt", "rate_limit_exceeded", "server_error"],
            message: str,
        ) -> None: ...
