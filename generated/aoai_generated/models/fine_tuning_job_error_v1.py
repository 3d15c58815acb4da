from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FineTuningJobError(BaseModel):
    """`OpenAI.FineTuningJobError` of the inference API, as of v1."""

    code: str
    message: str
    param: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            param: str | None,
        ) -> None: ...
