from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_08_01_preview import ResponseFormatJsonSchemaSchema


@define
class ResponseFormatJsonSchemaJsonSchema(BaseModel):
    """An object that the spec leaves nameless, as of 2024-12-01-preview.

    Attributes:
        strict: the service's default is False.
    """

    name: str
    schema: ResponseFormatJsonSchemaSchema
    description: str | None
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            schema: Mapping[str, Any],
            description: str = ...,
            strict: bool | None = ...,
        ) -> None: ...
