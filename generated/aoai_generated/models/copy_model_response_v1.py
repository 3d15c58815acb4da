from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .copied_account_details_v1 import CopiedAccountDetails


@define
class CopyModelResponse(BaseModel):
    """`CopyModelResponse` of the inference API, as of v1."""

    checkpointedModelName: str
    copiedAccountDetails: list[CopiedAccountDetails]
    fineTuningJobId: str

    __shapes__ = {
        "copiedAccountDetails": ListOf(Ref("copied_account_details_v1.CopiedAccountDetails")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            checkpointedModelName: str,
            copiedAccountDetails: Sequence[CopiedAccountDetails | Mapping[str, Any]],
            fineTuningJobId: str,
        ) -> None: ...
