from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .response_format_json_schema_json_schema_v1 import ResponseFormatJsonSchemaJsonSchema


@define
class ResponseFormatJsonSchema(BaseModel):
    """`OpenAI.ResponseFormatJsonSchema` of the inference API, as of v1."""

    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJsonSchema

    __shapes__ = {
        "json_schema": Ref("response_format_json_schema_json_schema_v1.ResponseFormatJsonSchemaJsonSchema"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["json_schema"],
            json_schema: ResponseFormatJsonSchemaJsonSchema | Mapping[str, Any],
        ) -> None: ...
