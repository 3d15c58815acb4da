from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_data_source_api_key_authentication_options import AzureChatDataSourceApiKeyAuthenticationOptions
    from .pinecone_chat_data_source_parameters_fields_mapping import PineconeChatDataSourceParametersFieldsMapping
    from .unions import AzureChatDataSourceVectorizationSource


@define
class PineconeChatDataSourceParameters(BaseModel):
    """An object that the spec leaves nameless, v1.

    Attributes:
        allow_partial_result: the service's default is False.
        include_contexts: at most 3 items; the service's default is ['citations', 'intent'].
        strictness: 1 to 5.
    """

    authentication: AzureChatDataSourceApiKeyAuthenticationOptions
    embedding_dependency: AzureChatDataSourceVectorizationSource
    environment: str
    fields_mapping: PineconeChatDataSourceParametersFieldsMapping
    index_name: str
    allow_partial_result: bool | None
    in_scope: bool | None
    include_contexts: list[Literal["citations", "intent", "all_retrieved_documents"]] | None
    max_search_queries: int | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref("AzureChatDataSourceApiKeyAuthenticationOptions"),
        "embedding_dependency": Ref("AzureChatDataSourceVectorizationSource"),
        "fields_mapping": Ref("PineconeChatDataSourceParametersFieldsMapping"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: AzureChatDataSourceApiKeyAuthenticationOptions | Mapping[str, Any],
            embedding_dependency: AzureChatDataSourceVectorizationSource | Mapping[str, Any],
            environment: str,
            fields_mapping: PineconeChatDataSourceParametersFieldsMapping | Mapping[str, Any],
            index_name: str,
            allow_partial_result: bool = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[Literal["citations", "intent", "all_retrieved_documents"]] = ...,
            max_search_queries: int = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
