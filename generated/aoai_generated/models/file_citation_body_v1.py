from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FileCitationBody(BaseModel):
    """`OpenAI.FileCitationBody` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'file_citation'.
    """

    type: Literal["file_citation"]
    file_id: str
    filename: str
    index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["file_citation"],
            file_id: str,
            filename: str,
            index: int,
        ) -> None: ...
