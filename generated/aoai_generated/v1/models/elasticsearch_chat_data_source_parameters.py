from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_data_source_encoded_api_key_authentication_options import (
        AzureChatDataSourceEncodedApiKeyAuthenticationOptions,
    )
    from .azure_chat_data_source_key_and_key_id_authentication_options import (
        AzureChatDataSourceKeyAndKeyIdAuthenticationOptions,
    )
    from .elasticsearch_chat_data_source_parameters_fields_mapping import (
        ElasticsearchChatDataSourceParametersFieldsMapping,
    )
    from .unions import AzureChatDataSourceVectorizationSource


@define
class ElasticsearchChatDataSourceParameters(BaseModel):
    """An object that the spec leaves nameless, v1.

    Attributes:
        allow_partial_result: the service's default is False.
        include_contexts: at most 3 items; the service's default is ['citations', 'intent'].
        strictness: 1 to 5.
    """

    authentication: (
        AzureChatDataSourceKeyAndKeyIdAuthenticationOptions | AzureChatDataSourceEncodedApiKeyAuthenticationOptions
    )
    endpoint: str
    index_name: str
    allow_partial_result: bool | None
    embedding_dependency: AzureChatDataSourceVectorizationSource | None
    fields_mapping: ElasticsearchChatDataSourceParametersFieldsMapping | None
    in_scope: bool | None
    include_contexts: list[Literal["citations", "intent", "all_retrieved_documents"]] | None
    max_search_queries: int | None
    query_type: Literal["simple", "vector"] | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "key_and_key_id": "AzureChatDataSourceKeyAndKeyIdAuthenticationOptions",
                "encoded_api_key": "AzureChatDataSourceEncodedApiKeyAuthenticationOptions",
            },
        ),
        "embedding_dependency": Ref("AzureChatDataSourceVectorizationSource"),
        "fields_mapping": Ref("ElasticsearchChatDataSourceParametersFieldsMapping"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: AzureChatDataSourceKeyAndKeyIdAuthenticationOptions
            | Mapping[str, Any]
            | AzureChatDataSourceEncodedApiKeyAuthenticationOptions,
            endpoint: str,
            index_name: str,
            allow_partial_result: bool = ...,
            embedding_dependency: AzureChatDataSourceVectorizationSource | Mapping[str, Any] = ...,
            fields_mapping: ElasticsearchChatDataSourceParametersFieldsMapping | Mapping[str, Any] = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[Literal["citations", "intent", "all_retrieved_documents"]] = ...,
            max_search_queries: int = ...,
            query_type: Literal["simple", "vector"] = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
