from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_format_json_schema_json_schema_v2024_08_01_preview import ResponseFormatJsonSchemaJsonSchema


@define
class ResponseFormatJsonSchema(BaseModel):
    """`ResponseFormatJsonSchema` of the inference API, as of 2024-08-01-preview."""

    json_schema: ResponseFormatJsonSchemaJsonSchema
    type: Literal["json_schema"]

    __shapes__ = {
        "json_schema": Ref(
            "response_format_json_schema_json_schema_v2024_08_01_preview.ResponseFormatJsonSchemaJsonSchema"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            json_schema: ResponseFormatJsonSchemaJsonSchema | Mapping[str, Any],
            type: Literal["json_schema"],
        ) -> None: ...
