from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2024_05_01_preview import FunctionParameters


@define
class FunctionObject(BaseModel):
    """`FunctionObject` of the inference API, as of 2024-08-01-preview.

    Attributes:
        strict: the service's default is False.
    """

    name: str
    description: str | None
    parameters: FunctionParameters | None
    strict: bool | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            description: str = ...,
            parameters: Mapping[str, Any] = ...,
            strict: bool | None = ...,
        ) -> None: ...
