from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ApplyPatchCreateFileOperation(BaseModel):
    """`OpenAI.ApplyPatchCreateFileOperation` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'create_file'.
    """

    type: Literal["create_file"]
    diff: str
    path: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["create_file"],
            diff: str,
            path: str,
        ) -> None: ...
