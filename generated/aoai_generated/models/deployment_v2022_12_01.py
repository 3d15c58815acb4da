from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error_v2022_12_01 import Error
    from .unions_v2022_12_01 import ScaleSettings
    from .values_v2022_12_01 import State, TypeDiscriminator


@define
class Deployment(BaseModel):
    """`Deployment` of the authoring API, as of 2022-12-01.

    Attributes:
        model: at least 1 characters.
        created_at: seconds since 1970.
        updated_at: seconds since 1970.
    """

    model: str
    scale_settings: ScaleSettings
    created_at: int | None
    error: Error | None
    id: str | None
    object: TypeDiscriminator | None
    owner: str | None
    status: State | None
    updated_at: int | None

    __shapes__ = {
        "scale_settings": Ref("unions_v2022_12_01.ScaleSettings"),
        "error": Ref("error_v2022_12_01.Error"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            scale_settings: ScaleSettings | Mapping[str, Any],
            created_at: int = ...,
            error: Error | Mapping[str, Any] = ...,
            id: str = ...,
            object: TypeDiscriminator = ...,
            owner: str = ...,
            status: State = ...,
            updated_at: int = ...,
        ) -> None: ...
