from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_08_01_preview import ResponseFormatJsonSchemaSchema


@define
class TextResponseFormatJsonSchema(BaseModel):
    """`TextResponseFormatJsonSchema` of the inference API, as of 2025-03-01-preview.

    Attributes:
        strict: the service's default is False.
    """

    schema: ResponseFormatJsonSchemaSchema
    type: Literal["json_schema"]
    description: str | None
    name: str | None
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["json_schema"],
            description: str = ...,
            name: str = ...,
            strict: bool | None = ...,
        ) -> None: ...
