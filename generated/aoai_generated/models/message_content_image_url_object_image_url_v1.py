from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class MessageContentImageUrlObjectImageUrl(BaseModel):
    """`OpenAI.MessageContentImageUrlObjectImageUrl` of the inference API, as of v1.

    Attributes:
        detail: the service's default is 'auto'.
    """

    url: str
    detail: Literal["auto", "high", "low"] | None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str,
            detail: Literal["auto", "high", "low"] = ...,
        ) -> None: ...
