from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .citation_v2024_02_01 import Citation


@define
class AzureChatExtensionsMessageContext(BaseModel):
    """`azureChatExtensionsMessageContext` of the inference API, as of 2024-02-01."""

    citations: list[Citation] | None
    intent: str | None

    __shapes__ = {
        "citations": ListOf(Ref("citation_v2024_02_01.Citation")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            citations: Sequence[Citation | Mapping[str, Any]] = ...,
            intent: str = ...,
        ) -> None: ...
