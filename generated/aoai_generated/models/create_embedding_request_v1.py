from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from collections.abc import Sequence


@define
class CreateEmbeddingRequest(BaseModel):
    """`OpenAI.CreateEmbeddingRequest` of the inference API, as of v1.

    Attributes:
        dimensions: at least 1.
        encoding_format: the service's default is 'float'.
    """

    input: str | list[str] | list[int] | list[list[int]]
    model: str
    dimensions: int | None
    encoding_format: Literal["base64", "float"] | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
            model: str,
            dimensions: int = ...,
            encoding_format: Literal["base64", "float"] = ...,
            user: str = ...,
        ) -> None: ...
