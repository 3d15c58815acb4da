from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values import VectorStoreFileAttributes


@define
class UpdateVectorStoreFileAttributesRequest(BaseModel):
    """`OpenAI.UpdateVectorStoreFileAttributesRequest` of the inference API, v1."""

    attributes: VectorStoreFileAttributes | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attributes: Mapping[str, str | bool | int | float] | None,
        ) -> None: ...
