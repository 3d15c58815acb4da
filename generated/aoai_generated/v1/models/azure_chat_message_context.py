from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_message_context_all_retrieved_documents_item import (
        AzureChatMessageContextAllRetrievedDocumentsItem,
    )
    from .azure_chat_message_context_citations_item import AzureChatMessageContextCitationsItem


@define
class AzureChatMessageContext(BaseModel):
    """`AzureChatMessageContext` of the inference API, v1."""

    all_retrieved_documents: list[AzureChatMessageContextAllRetrievedDocumentsItem] | None
    citations: list[AzureChatMessageContextCitationsItem] | None
    intent: str | None

    __shapes__ = {
        "all_retrieved_documents": ListOf(Ref("AzureChatMessageContextAllRetrievedDocumentsItem")),
        "citations": ListOf(Ref("AzureChatMessageContextCitationsItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            all_retrieved_documents: Sequence[
                AzureChatMessageContextAllRetrievedDocumentsItem | Mapping[str, Any]
            ] = ...,
            citations: Sequence[AzureChatMessageContextCitationsItem | Mapping[str, Any]] = ...,
            intent: str = ...,
        ) -> None: ...
