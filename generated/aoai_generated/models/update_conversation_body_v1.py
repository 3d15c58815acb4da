from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata


@define
class UpdateConversationBody(BaseModel):
    """`OpenAI.UpdateConversationBody` of the inference API, as of v1."""

    metadata: Metadata | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, str] | None,
        ) -> None: ...
