from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CreateThreadRequestToolResourcesCodeInterpreter(BaseModel):
    """`OpenAI.CreateThreadRequestToolResourcesCodeInterpreter` of the inference API, as of v1.

    Attributes:
        file_ids: at most 20 items.
    """

    file_ids: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] = ...,
        ) -> None: ...
