from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v2024_08_01_preview import TypeDiscriminator


@define
class FileDelete(BaseModel):
    """`FileDelete` of the authoring API, as of 2024-10-21.

    Attributes:
        id: at least 1 characters.
    """

    deleted: bool
    id: str
    object: TypeDiscriminator | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted: bool,
            id: str,
            object: TypeDiscriminator = ...,
        ) -> None: ...
