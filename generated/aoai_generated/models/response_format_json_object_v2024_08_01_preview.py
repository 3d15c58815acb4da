from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ResponseFormatJsonObject(BaseModel):
    """`ResponseFormatJsonObject` of the inference API, as of 2024-08-01-preview."""

    type: Literal["json_object"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_object"],
        ) -> None: ...
