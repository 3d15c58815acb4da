from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .citation_v2024_08_01_preview import Citation
    from .retrieved_document_v2025_04_01_preview import RetrievedDocument


@define
class AzureChatExtensionsMessageContext(BaseModel):
    """`azureChatExtensionsMessageContext` of the inference API, as of 2025-04-01-preview."""

    all_retrieved_documents: list[RetrievedDocument] | None
    citations: list[Citation] | None
    intent: str | None

    __shapes__ = {
        "all_retrieved_documents": ListOf(Ref("retrieved_document_v2025_04_01_preview.RetrievedDocument")),
        "citations": ListOf(Ref("citation_v2024_08_01_preview.Citation")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all_retrieved_documents: Sequence[RetrievedDocument | Mapping[str, Any]] = ...,
            citations: Sequence[Citation | Mapping[str, Any]] = ...,
            intent: str = ...,
        ) -> None: ...
