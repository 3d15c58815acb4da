from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tuning_checkpoint_permission_v1 import FineTuningCheckpointPermission


@define
class ListFineTuningCheckpointPermissionResponse(BaseModel):
    """`OpenAI.ListFineTuningCheckpointPermissionResponse` of the inference API, as of v1."""

    data: list[FineTuningCheckpointPermission]
    has_more: bool
    object: Literal["list"]
    first_id: str | None
    last_id: str | None

    __shapes__ = {
        "data": ListOf(Ref("fine_tuning_checkpoint_permission_v1.FineTuningCheckpointPermission")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTuningCheckpointPermission | Mapping[str, Any]],
            has_more: bool,
            object: Literal["list"],
            first_id: str | None = ...,
            last_id: str | None = ...,
        ) -> None: ...
