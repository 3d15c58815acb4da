from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalCustomDataSourceConfigParams(BaseModel):
    """`OpenAI.EvalCustomDataSourceConfigParams` of the inference API, v1.

    Attributes:
        include_sample_schema: the service's default is False.
    """

    type: Literal["custom"]
    item_schema: dict[str, Any]
    include_sample_schema: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom"],
            item_schema: Mapping[str, Any],
            include_sample_schema: bool = ...,
        ) -> None: ...
