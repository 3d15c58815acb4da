from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class InputContentInputFileContent(BaseModel):
    """`OpenAI.InputContentInputFileContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'input_file'.
    """

    type: Literal["input_file"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_file"],
            file_data: str = ...,
            file_id: str | None = ...,
            file_url: str = ...,
            filename: str = ...,
        ) -> None: ...
