from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CreateVectorStoreFileBatchRequest(BaseModel):
    """`createVectorStoreFileBatchRequest` of the inference API, as of 2024-05-01-preview.

    Attributes:
        file_ids: 1 to 500 items.
    """

    file_ids: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_ids: Sequence[str],
        ) -> None: ...
