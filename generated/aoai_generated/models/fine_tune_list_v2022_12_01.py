from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .fine_tune_v2022_12_01 import FineTune
    from .values_v2022_12_01 import TypeDiscriminator


@define
class FineTuneList(BaseModel):
    """`FineTuneList` of the authoring API, as of 2022-12-01."""

    data: list[FineTune] | None
    object: TypeDiscriminator | None

    __shapes__ = {
        "data": ListOf(Ref("fine_tune_v2022_12_01.FineTune")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            data: Sequence[FineTune | Mapping[str, Any]] = ...,
            object: TypeDiscriminator = ...,
        ) -> None: ...
