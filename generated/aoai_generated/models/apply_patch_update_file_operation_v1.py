from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ApplyPatchUpdateFileOperation(BaseModel):
    """`OpenAI.ApplyPatchUpdateFileOperation` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'update_file'.
    """

    type: Literal["update_file"]
    diff: str
    path: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["update_file"],
            diff: str,
            path: str,
        ) -> None: ...
