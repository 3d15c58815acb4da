from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class CreateVideoRemixBody(BaseModel):
    """`CreateVideoRemixBody` of the inference API, as of v1.

    Attributes:
        prompt: at least 1 characters.
    """

    prompt: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            prompt: str,
        ) -> None: ...
