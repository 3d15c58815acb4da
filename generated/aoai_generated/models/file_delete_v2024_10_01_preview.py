from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class FileDelete(BaseModel):
    """`FileDelete` of the authoring API, as of 2024-10-01-preview.

    Attributes:
        id: at least 1 characters.
        object: at least 1 characters.
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
