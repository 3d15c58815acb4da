from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .create_container_body_expires_after_v1 import CreateContainerBodyExpiresAfter


@define
class CreateContainerBody(BaseModel):
    """`OpenAI.CreateContainerBody` of the inference API, as of v1."""

    name: str
    expires_after: CreateContainerBodyExpiresAfter | None
    file_ids: list[str] | None
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None

    __shapes__ = {
        "expires_after": Ref("create_container_body_expires_after_v1.CreateContainerBodyExpiresAfter"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            expires_after: CreateContainerBodyExpiresAfter | Mapping[str, Any] = ...,
            file_ids: Sequence[str] = ...,
            memory_limit: Literal["16g", "1g", "4g", "64g"] = ...,
        ) -> None: ...
