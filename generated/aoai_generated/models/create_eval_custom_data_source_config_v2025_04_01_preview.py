from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class CreateEvalCustomDataSourceConfig(BaseModel):
    """`CreateEvalCustomDataSourceConfig` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'custom'.
        include_sample_schema: the service's default is False.
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
