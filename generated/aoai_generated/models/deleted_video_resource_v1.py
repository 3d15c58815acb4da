from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class DeletedVideoResource(BaseModel):
    """`DeletedVideoResource` of the inference API, as of v1.

    Attributes:
        deleted: the service's default is True.
        object: the service's default is 'video.deleted'.
    """

    deleted: bool
    id: str
    object: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: str,
        ) -> None: ...
