"""The unions of models, and lists and maps of models, that have a name, as of 2024-02-15-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .azure_cosmos_db_chat_extension_configuration_v2024_02_01 import AzureCosmosDBChatExtensionConfiguration
    from .azure_machine_learning_index_chat_extension_configuration_v2024_02_15_preview import (
        AzureMachineLearningIndexChatExtensionConfiguration,
    )
    from .azure_search_chat_extension_configuration_v2024_02_15_preview import AzureSearchChatExtensionConfiguration
    from .elasticsearch_chat_extension_configuration_v2024_02_15_preview import ElasticsearchChatExtensionConfiguration
    from .on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_connection_string_authentication_options_v2024_02_01 import (
        OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview import (
        OnYourDataEncodedApiKeyAuthenticationOptions,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_02_01 import OnYourDataEndpointVectorizationSource
    from .on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview import (
        OnYourDataKeyAndKeyIdAuthenticationOptions,
    )
    from .on_your_data_model_id_vectorization_source_v2024_02_15_preview import OnYourDataModelIdVectorizationSource
    from .on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .pinecone_chat_extension_configuration_v2024_02_15_preview import PineconeChatExtensionConfiguration
    from .prompt_filter_result_v2024_02_15_preview import PromptFilterResult

    AzureChatExtensionConfiguration: TypeAlias = "AzureCosmosDBChatExtensionConfiguration | AzureMachineLearningIndexChatExtensionConfiguration | AzureSearchChatExtensionConfiguration | ElasticsearchChatExtensionConfiguration | PineconeChatExtensionConfiguration"
    OnYourDataAuthenticationOptions: TypeAlias = "OnYourDataAccessTokenAuthenticationOptions | OnYourDataApiKeyAuthenticationOptions | OnYourDataConnectionStringAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions | OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions | OnYourDataUserAssignedManagedIdentityAuthenticationOptions"
    OnYourDataVectorizationSource: TypeAlias = "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource | OnYourDataModelIdVectorizationSource"
    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
else:
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "azure_cosmos_db_chat_extension_configuration_v2024_02_01.AzureCosmosDBChatExtensionConfiguration",
            "azure_ml_index": "azure_machine_learning_index_chat_extension_configuration_v2024_02_15_preview.AzureMachineLearningIndexChatExtensionConfiguration",
            "azure_search": "azure_search_chat_extension_configuration_v2024_02_15_preview.AzureSearchChatExtensionConfiguration",
            "elasticsearch": "elasticsearch_chat_extension_configuration_v2024_02_15_preview.ElasticsearchChatExtensionConfiguration",
            "pinecone": "pinecone_chat_extension_configuration_v2024_02_15_preview.PineconeChatExtensionConfiguration",
        },
    )
    OnYourDataAuthenticationOptions = OneOf(
        "type",
        {
            "access_token": "on_your_data_access_token_authentication_options_v2024_02_15_preview.OnYourDataAccessTokenAuthenticationOptions",
            "api_key": "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions",
            "connection_string": "on_your_data_connection_string_authentication_options_v2024_02_01.OnYourDataConnectionStringAuthenticationOptions",
            "encoded_api_key": "on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview.OnYourDataEncodedApiKeyAuthenticationOptions",
            "key_and_key_id": "on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview.OnYourDataKeyAndKeyIdAuthenticationOptions",
            "system_assigned_managed_identity": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_02_01.OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "on_your_data_endpoint_vectorization_source_v2024_02_01.OnYourDataEndpointVectorizationSource",
            "model_id": "on_your_data_model_id_vectorization_source_v2024_02_15_preview.OnYourDataModelIdVectorizationSource",
        },
    )
    PromptFilterResults = ListOf(Ref("prompt_filter_result_v2024_02_15_preview.PromptFilterResult"))
