from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class EmbeddingsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2024-03-01-preview."""

    input: str | list[str] | list[int] | list[list[int]] | None
    dimensions: int | None
    encoding_format: str | None
    input_type: str | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
            dimensions: int | None = ...,
            encoding_format: str | None = ...,
            input_type: str = ...,
            user: str = ...,
        ) -> None: ...
