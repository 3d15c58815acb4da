from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping


@define
class EvalCustomDataSourceConfig(BaseModel):
    """`EvalCustomDataSourceConfig` of the authoring API, as of 2025-04-01-preview.

    Attributes:
        type: the service's default is 'custom'.
    """

    schema: dict[str, Any]
    type: Literal["custom"]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Mapping[str, Any],
            type: Literal["custom"],
        ) -> None: ...
