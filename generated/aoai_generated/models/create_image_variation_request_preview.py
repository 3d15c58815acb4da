from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from aoai._runtime.files import FileContent


@define
class CreateImageVariationRequest(BaseModel):
    """`OpenAI.CreateImageVariationRequest` of the inference API, as of preview.

    Attributes:
        n: 1 to 10.
    """

    image: bytes
    model: str | None
    n: int | None
    size: Literal["1024x1024", "256x256", "512x512"] | None
    response_format: Literal["b64_json", "url"] | None
    user: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: FileContent,
            model: str = ...,
            n: int | None = ...,
            size: Literal["1024x1024", "256x256", "512x512"] | None = ...,
            response_format: Literal["b64_json", "url"] | None = ...,
            user: str = ...,
        ) -> None: ...
