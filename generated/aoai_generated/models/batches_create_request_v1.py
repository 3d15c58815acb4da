from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata


@define
class BatchesCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of v1."""

    completion_window: Literal["24h"]
    endpoint: Literal["/v1/chat/completions", "/v1/embeddings"]
    input_file_id: str | None
    metadata: Metadata | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completion_window: Literal["24h"],
            endpoint: Literal["/v1/chat/completions", "/v1/embeddings"],
            input_file_id: str = ...,
            metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
