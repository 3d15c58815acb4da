from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import TextResponseFormatConfiguration


@define
class CreateEvalResponsesRunDataSourceSamplingParamsText(BaseModel):
    """`OpenAI.CreateEvalResponsesRunDataSourceSamplingParamsText` of the inference API, as of v1."""

    format: TextResponseFormatConfiguration | None

    __shapes__ = {
        "format": Ref("unions_v1.TextResponseFormatConfiguration"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            format: TextResponseFormatConfiguration | Mapping[str, Any] = ...,
        ) -> None: ...
