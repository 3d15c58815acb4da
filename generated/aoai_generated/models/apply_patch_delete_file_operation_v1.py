from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ApplyPatchDeleteFileOperation(BaseModel):
    """`OpenAI.ApplyPatchDeleteFileOperation` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'delete_file'.
    """

    type: Literal["delete_file"]
    path: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["delete_file"],
            path: str,
        ) -> None: ...
