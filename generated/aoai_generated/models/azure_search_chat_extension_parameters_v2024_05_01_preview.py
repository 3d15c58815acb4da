from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aoai._runtime.model import BaseModel, define
from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .azure_search_index_field_mapping_options_v2024_02_15_preview import AzureSearchIndexFieldMappingOptions
    from .on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source_v2024_05_01_preview import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_05_01_preview import OnYourDataEndpointVectorizationSource
    from .on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .values_v2024_02_01 import AzureSearchQueryType
    from .values_v2024_05_01_preview import OnYourDataContextProperty


@define
class AzureSearchChatExtensionParameters(BaseModel):
    """`azureSearchChatExtensionParameters` of the inference API, as of 2024-05-01-preview.

    Attributes:
        allow_partial_result: the service's default is False.
        strictness: 1 to 5.
    """

    authentication: (
        OnYourDataApiKeyAuthenticationOptions
        | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
        | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
        | OnYourDataAccessTokenAuthenticationOptions
    )
    endpoint: str
    index_name: str
    allow_partial_result: bool | None
    embedding_dependency: OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource | None
    fields_mapping: AzureSearchIndexFieldMappingOptions | None
    filter: str | None
    in_scope: bool | None
    include_contexts: list[OnYourDataContextProperty] | None
    max_search_queries: int | None
    query_type: AzureSearchQueryType | None
    role_information: str | None
    semantic_configuration: str | None
    strictness: int | None
    top_n_documents: int | None

    __shapes__ = {
        "authentication": OneOf(
            "type",
            {
                "api_key": "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions",
                "system_assigned_managed_identity": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
                "user_assigned_managed_identity": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
                "access_token": "on_your_data_access_token_authentication_options_v2024_02_15_preview.OnYourDataAccessTokenAuthenticationOptions",
            },
        ),
        "embedding_dependency": OneOf(
            "type",
            {
                "endpoint": "on_your_data_endpoint_vectorization_source_v2024_05_01_preview.OnYourDataEndpointVectorizationSource",
                "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_05_01_preview.OnYourDataDeploymentNameVectorizationSource",
            },
        ),
        "fields_mapping": Ref(
            "azure_search_index_field_mapping_options_v2024_02_15_preview.AzureSearchIndexFieldMappingOptions"
        ),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            authentication: OnYourDataApiKeyAuthenticationOptions
            | Mapping[str, Any]
            | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
            | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
            | OnYourDataAccessTokenAuthenticationOptions,
            endpoint: str,
            index_name: str,
            allow_partial_result: bool = ...,
            embedding_dependency: OnYourDataEndpointVectorizationSource
            | Mapping[str, Any]
            | OnYourDataDeploymentNameVectorizationSource = ...,
            fields_mapping: AzureSearchIndexFieldMappingOptions | Mapping[str, Any] = ...,
            filter: str = ...,
            in_scope: bool = ...,
            include_contexts: Sequence[OnYourDataContextProperty] = ...,
            max_search_queries: int = ...,
            query_type: AzureSearchQueryType = ...,
            role_information: str = ...,
            semantic_configuration: str = ...,
            strictness: int = ...,
            top_n_documents: int = ...,
        ) -> None: ...
