from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Deprecation(BaseModel):
    """`Deprecation` of the authoring API, as of 2022-12-01.

    Attributes:
        inference: seconds since 1970.
        fine_tune: seconds since 1970.
    """

    inference: int
    fine_tune: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            inference: int,
            fine_tune: int = ...,
        ) -> None: ...
