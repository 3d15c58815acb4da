from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define
class CreateThreadRequestToolResourcesFileSearchVectorStoresItem(BaseModel):
    """An object that the spec leaves nameless, as of 2024-05-01-preview.

    Attributes:
        file_ids: at most 10000 items.
    """

    file_ids: list[str] | None
    metadata: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str] = ...,
            metadata: Mapping[str, Any] = ...,
        ) -> None: ...
