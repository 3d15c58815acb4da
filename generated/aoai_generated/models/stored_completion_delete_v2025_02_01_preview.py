from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class StoredCompletionDelete(BaseModel):
    """`StoredCompletionDelete` of the authoring API, as of 2025-02-01-preview.

    Attributes:
        object: at least 1 characters.
    """

    object: str
    deleted: bool | None
    id: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str,
            deleted: bool = ...,
            id: str = ...,
        ) -> None: ...
