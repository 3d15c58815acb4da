from __future__ import annotations

from typing import TYPE_CHECKING

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .values_v2025_03_01_preview import Metadata


@define
class ModelResponseProperties(BaseModel):
    """`ModelResponseProperties` of the inference API, as of 2025-03-01-preview.

    Attributes:
        temperature: 0 to 2; the service's default is 1.
        top_p: 0 to 1; the service's default is 1.
    """

    metadata: Metadata | None
    model: str | None
    temperature: float | None
    top_p: float | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata: Mapping[str, str] | None = ...,
            model: str = ...,
            temperature: float | None = ...,
            top_p: float | None = ...,
            user: str | None = ...,
        ) -> None: ...
