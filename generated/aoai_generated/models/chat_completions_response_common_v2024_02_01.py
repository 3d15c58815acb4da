from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .completion_usage_v2024_02_01 import CompletionUsage
    from .values_v2024_02_01 import ChatCompletionResponseObject


@define
class ChatCompletionsResponseCommon(BaseModel):
    """`chatCompletionsResponseCommon` of the inference API, as of 2024-02-01.

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
        "usage": Ref("completion_usage_v2024_02_01.CompletionUsage"),
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
