from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_data_source_connection_string_authentication_options import (
        AzureChatDataSourceConnectionStringAuthenticationOptions,
    )
    from .azure_cosmos_db_chat_data_source_parameters_fields_mapping import (
        AzureCosmosDBChatDataSourceParametersFieldsMapping,
    )
    from .unions import AzureChatDataSourceVectorizationSource


@define
class AzureCosmosDBChatDataSourceParameters(BaseModel):
    """An object that the spec leaves nameless, v1.

    Attributes:
        allow_partial_result: the service's default is False.
        include_contexts: at most 3 items; the service's default is ['citations', 'intent'].
        strictness: 1 to 5.
    """

    authentication: AzureChatDataSourceConnectionStringAuthenticationOptions
    container_name: str
    database_name: str
    embedding_dependency: AzureChatDataSourceVectorizationSource
    fields_mapping: AzureCosmosDBChatDataSourceParametersFieldsMapping
    index_name: str
    allow_partial_result: bool | None
    in_scope: bool | None
    include_contexts: list[Literal["citations", "intent", "all_retrieved_documents"]] | None
    max_search_queries: int | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref("AzureChatDataSourceConnectionStringAuthenticationOptions"),
        "embedding_dependency": Ref("AzureChatDataSourceVectorizationSource"),
        "fields_mapping": Ref("AzureCosmosDBChatDataSourceParametersFieldsMapping"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: AzureChatDataSourceConnectionStringAuthenticationOptions | Mapping[str, Any],
            container_name: str,
            database_name: str,
            embedding_dependency: AzureChatDataSourceVectorizationSource | Mapping[str, Any],
            fields_mapping: AzureCosmosDBChatDataSourceParametersFieldsMapping | Mapping[str, Any],
            index_name: str,
            allow_partial_result: bool = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[Literal["citations", "intent", "all_retrieved_documents"]] = ...,
            max_search_queries: int = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
