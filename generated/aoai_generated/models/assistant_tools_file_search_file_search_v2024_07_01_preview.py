from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class AssistantToolsFileSearchFileSearch(BaseModel):
    """An object that the spec leaves nameless, as of 2024-07-01-preview.

    Attributes:
        max_num_results: 1 to 50.
    """

    max_num_results: int | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            max_num_results: int = ...,
        ) -> None: ...
