from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_data_source_deployment_name_vectorization_source import (
        AzureChatDataSourceDeploymentNameVectorizationSource,
    )
    from .azure_chat_data_source_endpoint_vectorization_source import AzureChatDataSourceEndpointVectorizationSource
    from .azure_chat_data_source_username_and_password_authentication_options import (
        AzureChatDataSourceUsernameAndPasswordAuthenticationOptions,
    )
    from .mongo_db_chat_data_source_parameters_fields_mapping import MongoDBChatDataSourceParametersFieldsMapping


@define
class MongoDBChatDataSourceParameters(BaseModel):
    """An object that the spec leaves nameless, v1.

    Attributes:
        allow_partial_result: the service's default is False.
        include_contexts: at most 3 items; the service's default is ['citations', 'intent'].
        strictness: 1 to 5.
    """

    app_name: str
    authentication: AzureChatDataSourceUsernameAndPasswordAuthenticationOptions
    collection_name: str
    database_name: str
    embedding_dependency: (
        AzureChatDataSourceEndpointVectorizationSource | AzureChatDataSourceDeploymentNameVectorizationSource
    )
    endpoint: str
    fields_mapping: MongoDBChatDataSourceParametersFieldsMapping
    index_name: str
    allow_partial_result: bool | None
    in_scope: bool | None
    include_contexts: list[Literal["citations", "intent", "all_retrieved_documents"]] | None
    max_search_queries: int | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": Ref("AzureChatDataSourceUsernameAndPasswordAuthenticationOptions"),
        "embedding_dependency": OneOf(
            "type",
            {
                "endpoint": "AzureChatDataSourceEndpointVectorizationSource",
                "deployment_name": "AzureChatDataSourceDeploymentNameVectorizationSource",
            },
        ),
        "fields_mapping": Ref("MongoDBChatDataSourceParametersFieldsMapping"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_name: str,
            authentication: AzureChatDataSourceUsernameAndPasswordAuthenticationOptions | Mapping[str, Any],
            collection_name: str,
            database_name: str,
            embedding_dependency: AzureChatDataSourceEndpointVectorizationSource
            | Mapping[str, Any]
            | AzureChatDataSourceDeploymentNameVectorizationSource,
            endpoint: str,
            fields_mapping: MongoDBChatDataSourceParametersFieldsMapping | Mapping[str, Any],
            index_name: str,
            allow_partial_result: bool = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[Literal["citations", "intent", "all_retrieved_documents"]] = ...,
            max_search_queries: int = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
