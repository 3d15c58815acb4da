from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseStreamOptions(BaseModel):
    """`OpenAI.ResponseStreamOptions` of the inference API, as of v1."""

    include_obfuscation: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            include_obfuscation: bool = ...,
        ) -> None: ...
