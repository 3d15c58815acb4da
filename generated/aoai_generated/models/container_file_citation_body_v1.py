from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContainerFileCitationBody(BaseModel):
    """`OpenAI.ContainerFileCitationBody` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'container_file_citation'.
    """

    type: Literal["container_file_citation"]
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["container_file_citation"],
            container_id: str,
            end_index: int,
            file_id: str,
            filename: str,
            start_index: int,
        ) -> None: ...
