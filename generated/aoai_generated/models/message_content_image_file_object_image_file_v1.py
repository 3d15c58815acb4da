from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MessageContentImageFileObjectImageFile(BaseModel):
    """`OpenAI.MessageContentImageFileObjectImageFile` of the inference API, as of v1.

    Attributes:
        detail: the service's default is 'auto'.
    """

    file_id: str
    detail: Literal["auto", "high", "low"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_id: str,
            detail: Literal["auto", "high", "low"] = ...,
        ) -> None: ...
