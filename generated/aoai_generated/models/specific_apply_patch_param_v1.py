from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class SpecificApplyPatchParam(BaseModel):
    """`OpenAI.SpecificApplyPatchParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'apply_patch'.
    """

    type: Literal["apply_patch"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["apply_patch"],
        ) -> None: ...
