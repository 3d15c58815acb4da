from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dalle_filter_results_v2024_10_01_preview import DalleFilterResults
    from .values_v2024_02_01 import InnerErrorCode


@define
class DalleInnerError(BaseModel):
    """`dalleInnerError` of the inference API, as of 2024-10-01-preview."""

    code: InnerErrorCode | None
    content_filter_results: DalleFilterResults | None
    revised_prompt: str | None

    __shapes__ = {
        "content_filter_results": Ref("dalle_filter_results_v2024_10_01_preview.DalleFilterResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: InnerErrorCode = ...,
            content_filter_results: DalleFilterResults | Mapping[str, Any] = ...,
            revised_prompt: str = ...,
        ) -> None: ...
