from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .unions_v1 import CustomToolParamFormat


@define
class CustomToolParam(BaseModel):
    """`OpenAI.CustomToolParam` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'custom'.
    """

    type: Literal["custom"]
    name: str
    description: str | None
    format: CustomToolParamFormat | None

    __shapes__ = {
        "format": Ref("unions_v1.CustomToolParamFormat"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom"],
            name: str,
            description: str = ...,
            format: CustomToolParamFormat | Mapping[str, Any] = ...,
        ) -> None: ...
