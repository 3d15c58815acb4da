from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    from .values_v1 import ImageDetail


@define
class FunctionAndCustomToolCallOutputInputImageContent(BaseModel):
    """`OpenAI.FunctionAndCustomToolCallOutputInputImageContent` of the inference API, as of v1.

    Attributes:
        type: the service's default is 'input_image'.
    """

    type: Literal["input_image"]
    detail: ImageDetail
    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"],
            detail: ImageDetail,
            file_id: str | None = ...,
            image_url: str | None = ...,
        ) -> None: ...
