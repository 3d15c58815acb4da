from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_08_01_preview import ResponseFormatJsonSchemaSchema


@define
class TextResponseFormatJsonSchema(BaseModel):
    """`OpenAI.TextResponseFormatJsonSchema` of the inference API, as of v1."""

    type: Literal["json_schema"]
    name: str
    schema: ResponseFormatJsonSchemaSchema
    description: str | None
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_schema"],
            name: str,
            schema: Mapping[str, Any],
            description: str = ...,
            strict: bool | None = ...,
        ) -> None: ...
