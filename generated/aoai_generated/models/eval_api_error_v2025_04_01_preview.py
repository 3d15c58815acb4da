from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalApiError(BaseModel):
    """`EvalApiError` of the authoring API, as of 2025-04-01-preview."""

    code: str
    message: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
        ) -> None: ...
