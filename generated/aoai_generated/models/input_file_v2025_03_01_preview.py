from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputFile(BaseModel):
    """`InputFile` of the inference API, as of 2025-03-01-preview."""

    type: Literal["input_file"]
    file_data: str | None
    file_id: str | None
    filename: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_file"],
            file_data: str = ...,
            file_id: str = ...,
            filename: str = ...,
        ) -> None: ...
