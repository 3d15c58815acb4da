from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class EmbeddingsCreateRequest(BaseModel):
    """An object that the spec leaves nameless, as of 2022-12-01."""

    input: str | list[str] | list[int] | list[list[int]] | None
    input_type: str | None
    model: str | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
            input_type: str = ...,
            model: str = ...,
            user: str = ...,
        ) -> None: ...
