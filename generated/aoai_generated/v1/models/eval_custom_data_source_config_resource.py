from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalCustomDataSourceConfigResource(BaseModel):
    """`OpenAI.EvalCustomDataSourceConfigResource` of the inference API, v1."""

    type: Literal["custom"]
    schema: dict[str, Any]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom"],
            schema: Mapping[str, Any],
        ) -> None: ...
