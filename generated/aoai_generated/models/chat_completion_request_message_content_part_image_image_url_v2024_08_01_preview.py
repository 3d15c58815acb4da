from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aoai._runtime.model import BaseModel, define

if TYPE_CHECKING:
    pass


@define
class ChatCompletionRequestMessageContentPartImageImageUrl(BaseModel):
    """An object that the spec leaves nameless, as of 2024-08-01-preview.

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
