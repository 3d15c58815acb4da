from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class ResponseFormatJSONSchemaRequest(BaseModel):
    """`ResponseFormatJSONSchemaRequest` of the inference API, as of v1."""

    json_schema: dict[str, Any]
    type: Literal["json_schema"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            json_schema: Mapping[str, Any],
            type: Literal["json_schema"],
        ) -> None: ...
