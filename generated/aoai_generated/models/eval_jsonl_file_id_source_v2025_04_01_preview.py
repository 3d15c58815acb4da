from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class EvalJsonlFileIdSource(BaseModel):
    """`EvalJsonlFileIdSource` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'file_id'.
    """

    id: str
    type: Literal["file_id"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            type: Literal["file_id"],
        ) -> None: ...
