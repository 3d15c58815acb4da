from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dalle_content_filter_results_v2024_02_01 import DalleContentFilterResults
    from .dalle_filter_results_v2024_02_01 import DalleFilterResults


@define
class ImageResult(BaseModel):
    """`imageResult` of the inference API, as of 2024-02-01."""

    b64_json: str | None
    content_filter_results: DalleContentFilterResults | None
    prompt_filter_results: DalleFilterResults | None
    revised_prompt: str | None
    url: str | None

    __shapes__ = {
        "content_filter_results": Ref("dalle_content_filter_results_v2024_02_01.DalleContentFilterResults"),
        "prompt_filter_results": Ref("dalle_filter_results_v2024_02_01.DalleFilterResults"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            b64_json: str | None = ...,
            content_filter_results: DalleContentFilterResults | Mapping[str, Any] = ...,
            prompt_filter_results: DalleFilterResults | Mapping[str, Any] = ...,
            revised_prompt: str | None = ...,
            url: str | None = ...,
        ) -> None: ...
