from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class ThreadObjectToolResourcesFileSearch(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview.

    Attributes:
        vector_store_ids: at most 1 items.
    """

    vector_store_ids: list[str] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            vector_store_ids: Sequence[str] = ...,
        ) -> None: ...
