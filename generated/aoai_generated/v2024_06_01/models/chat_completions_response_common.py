from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .completion_usage import CompletionUsage
    from .values import ChatCompletionResponseObject


@define
class ChatCompletionsResponseCommon(BaseModel):
    """`chatCompletionsResponseCommon` of the inference API, 2024-06-01.

    Attributes:
        created: seconds since 1970.
    """

    created: int
    id: str
    model: str
    object: ChatCompletionResponseObject
    system_fingerprint: str | None
    usage: CompletionUsage | None

    __shapes__ = {
        "usage": Ref("CompletionUsage"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: int,
            id: str,
            model: str,
            object: ChatCompletionResponseObject,
            system_fingerprint: str | None = ...,
            usage: CompletionUsage | Mapping[str, Any] | None = ...,
        ) -> None: ...
