from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalJsonlFileContentSourceContent(BaseModel):
    """`OpenAI.EvalJsonlFileContentSourceContent` of the inference API, as of v1."""

    item: dict[str, Any]
    sample: dict[str, Any] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: Mapping[str, Any],
            sample: Mapping[str, Any] = ...,
        ) -> None: ...
