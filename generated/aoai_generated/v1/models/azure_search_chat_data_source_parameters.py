from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_chat_data_source_access_token_authentication_options import (
        AzureChatDataSourceAccessTokenAuthenticationOptions,
    )
    from .azure_chat_data_source_api_key_authentication_options import AzureChatDataSourceApiKeyAuthenticationOptions
    from .azure_chat_data_source_deployment_name_vectorization_source import (
        AzureChatDataSourceDeploymentNameVectorizationSource,
    )
    from .azure_chat_data_source_endpoint_vectorization_source import AzureChatDataSourceEndpointVectorizationSource
    from .azure_chat_data_source_integrated_vectorization_source import AzureChatDataSourceIntegratedVectorizationSource
    from .azure_chat_data_source_system_assigned_managed_identity_authentication_options import (
        AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .azure_chat_data_source_user_assigned_managed_identity_authentication_options import (
        AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .azure_search_chat_data_source_parameters_fields_mapping import (
        AzureSearchChatDataSourceParametersFieldsMapping,
    )


@define
class AzureSearchChatDataSourceParameters(BaseModel):
    """An object that the spec leaves nameless, v1.

    Attributes:
        allow_partial_result: the service's default is False.
        include_contexts: at most 3 items; the service's default is ['citations', 'intent'].
        strictness: 1 to 5.
    """

    authentication: (
        AzureChatDataSourceApiKeyAuthenticationOptions
        | AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions
        | AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions
        | AzureChatDataSourceAccessTokenAuthenticationOptions
    )
    endpoint: str
    index_name: str
    allow_partial_result: bool | None
    embedding_dependency: (
        AzureChatDataSourceEndpointVectorizationSource
        | AzureChatDataSourceDeploymentNameVectorizationSource
        | AzureChatDataSourceIntegratedVectorizationSource
        | None
    )
    fields_mapping: AzureSearchChatDataSourceParametersFieldsMapping | None
    filter: str | None
    in_scope: bool | None
    include_contexts: list[Literal["citations", "intent", "all_retrieved_documents"]] | None
    max_search_queries: int | None
    query_type: Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | None
    semantic_configuration: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "api_key": "AzureChatDataSourceApiKeyAuthenticationOptions",
                "system_assigned_managed_identity": "AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions",
                "user_assigned_managed_identity": "AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions",
                "access_token": "AzureChatDataSourceAccessTokenAuthenticationOptions",
            },
        ),
        "embedding_dependency": OneOf(
            "type",
            {
                "endpoint": "AzureChatDataSourceEndpointVectorizationSource",
                "deployment_name": "AzureChatDataSourceDeploymentNameVectorizationSource",
                "integrated": "AzureChatDataSourceIntegratedVectorizationSource",
            },
        ),
        "fields_mapping": Ref("AzureSearchChatDataSourceParametersFieldsMapping"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: AzureChatDataSourceApiKeyAuthenticationOptions
            | Mapping[str, Any]
            | AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions
            | AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions
            | AzureChatDataSourceAccessTokenAuthenticationOptions,
            endpoint: str,
            index_name: str,
            allow_partial_result: bool = ...,
            embedding_dependency: AzureChatDataSourceEndpointVectorizationSource
            | Mapping[str, Any]
            | AzureChatDataSourceDeploymentNameVectorizationSource
            | AzureChatDataSourceIntegratedVectorizationSource = ...,
            fields_mapping: AzureSearchChatDataSourceParametersFieldsMapping | Mapping[str, Any] = ...,
            filter: str = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[Literal["citations", "intent", "all_retrieved_documents"]] = ...,
            max_search_queries: int = ...,
            query_type: Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] = ...,
            semantic_configuration: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
