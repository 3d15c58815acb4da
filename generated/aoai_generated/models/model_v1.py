from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class Model(BaseModel):
    """`OpenAI.Model` of the inference API, as of v1.

    Attributes:
        created: seconds since 1970.
    """

    created: int
    id: str
    object: Literal["model"]
    owned_by: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            id: str,
            object: Literal["model"],
            owned_by: str,
        ) -> None: ...
