from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ItemContentInputImage(BaseModel):
    """`OpenAI.ItemContentInputImage` of the inference API, v1.

    Attributes:
        detail: the service's default is 'auto'.
    """

    type: Literal["input_image"]
    detail: Literal["low", "high", "auto"] | None
    file_id: str | None
    image_url: str | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["input_image"],
            detail: Literal["low", "high", "auto"] = ...,
            file_id: str | None = ...,
            image_url: str | None = ...,
        ) -> None: ...
