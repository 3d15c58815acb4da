from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class AzureCreateEmbeddingRequest(BaseModel):
    """`AzureCreateEmbeddingRequest` of the inference API, v1.

    Attributes:
        dimensions: at least 1.
        encoding_format: the service's default is 'float'.
    """

    input: str | list[str] | list[int] | list[list[int]]
    model: str
    dimensions: int | None
    encoding_format: Literal["float", "base64"] | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
            model: str,
            dimensions: int = ...,
            encoding_format: Literal["float", "base64"] = ...,
            user: str = ...,
        ) -> None: ...
