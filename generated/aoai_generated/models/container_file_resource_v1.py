from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ContainerFileResource(BaseModel):
    """`OpenAI.ContainerFileResource` of the inference API, as of v1.

    Attributes:
        created_at: seconds since 1970.
    """

    bytes_: int
    container_id: str
    created_at: int
    id: str
    object: Literal["container.file"]
    path: str
    source: str

    __names__ = {
        "bytes_": "bytes",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            bytes_: int,
            container_id: str,
            created_at: int,
            id: str,
            object: Literal["container.file"],
            path: str,
            source: str,
        ) -> None: ...
