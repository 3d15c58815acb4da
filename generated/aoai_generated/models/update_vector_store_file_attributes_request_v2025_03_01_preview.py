from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import VectorStoreFileAttributes


@define
class UpdateVectorStoreFileAttributesRequest(BaseModel):
    """`UpdateVectorStoreFileAttributesRequest` of the inference API, as of 2025-03-01-preview."""

    attributes: VectorStoreFileAttributes | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: Mapping[str, str | float | bool] | None,
        ) -> None: ...
