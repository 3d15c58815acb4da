from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class CreateEvalCustomDataSourceConfig(BaseModel):
    """`OpenAI.CreateEvalCustomDataSourceConfig` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'custom'.
    """

    item_schema: dict[str, Any]
    type: Literal["custom"]
    include_sample_schema: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item_schema: Mapping[str, Any],
            type: Literal["custom"],
            include_sample_schema: bool = ...,
        ) -> None: ...
