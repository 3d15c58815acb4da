"""The unions of models, and lists and maps of models, that have a name, as of 2024-08-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .azure_cosmos_db_chat_extension_configuration_v2024_08_01_preview import (
        AzureCosmosDBChatExtensionConfiguration,
    )
    from .azure_search_chat_extension_configuration_v2024_08_01_preview import AzureSearchChatExtensionConfiguration
    from .chat_completion_message_tool_call_v2024_02_01 import ChatCompletionMessageToolCall
    from .chat_completion_request_assistant_message_v2024_08_01_preview import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_function_message_v2024_08_01_preview import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_image_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_refusal_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartRefusal,
    )
    from .chat_completion_request_message_content_part_text_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_system_message_v2024_08_01_preview import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message_v2024_08_01_preview import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message_v2024_08_01_preview import ChatCompletionRequestUserMessage
    from .elasticsearch_chat_extension_configuration_v2024_08_01_preview import ElasticsearchChatExtensionConfiguration
    from .mongo_db_chat_extension_configuration_v2024_08_01_preview import MongoDBChatExtensionConfiguration
    from .on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_connection_string_authentication_options_v2024_02_01 import (
        OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source_v2024_05_01_preview import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview import (
        OnYourDataEncodedApiKeyAuthenticationOptions,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_05_01_preview import OnYourDataEndpointVectorizationSource
    from .on_your_data_integrated_vectorization_source_v2024_08_01_preview import (
        OnYourDataIntegratedVectorizationSource,
    )
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
    from .on_your_data_username_and_password_authentication_options_v2024_08_01_preview import (
        OnYourDataUsernameAndPasswordAuthenticationOptions,
    )
    from .pinecone_chat_extension_configuration_v2024_08_01_preview import PineconeChatExtensionConfiguration

    AzureChatExtensionConfiguration: TypeAlias = "AzureCosmosDBChatExtensionConfiguration | AzureSearchChatExtensionConfiguration | ElasticsearchChatExtensionConfiguration | MongoDBChatExtensionConfiguration | PineconeChatExtensionConfiguration"
    ChatCompletionMessageToolCalls: TypeAlias = "list[ChatCompletionMessageToolCall]"
    ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal"
    )
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestSystemMessage | ChatCompletionRequestUserMessage | ChatCompletionRequestAssistantMessage | ChatCompletionRequestToolMessage | ChatCompletionRequestFunctionMessage"
    ChatCompletionRequestSystemMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestToolMessageContentPart: TypeAlias = "ChatCompletionRequestMessageContentPartText"
    ChatCompletionRequestUserMessageContentPart: TypeAlias = (
        "ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage"
    )
    OnYourDataAuthenticationOptions: TypeAlias = "OnYourDataAccessTokenAuthenticationOptions | OnYourDataApiKeyAuthenticationOptions | OnYourDataConnectionStringAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions | OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions | OnYourDataUserAssignedManagedIdentityAuthenticationOptions | OnYourDataUsernameAndPasswordAuthenticationOptions"
    OnYourDataVectorizationSource: TypeAlias = "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource | OnYourDataIntegratedVectorizationSource | OnYourDataModelIdVectorizationSource"
else:
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "azure_cosmos_db_chat_extension_configuration_v2024_08_01_preview.AzureCosmosDBChatExtensionConfiguration",
            "azure_search": "azure_search_chat_extension_configuration_v2024_08_01_preview.AzureSearchChatExtensionConfiguration",
            "elasticsearch": "elasticsearch_chat_extension_configuration_v2024_08_01_preview.ElasticsearchChatExtensionConfiguration",
            "mongo_db": "mongo_db_chat_extension_configuration_v2024_08_01_preview.MongoDBChatExtensionConfiguration",
            "pinecone": "pinecone_chat_extension_configuration_v2024_08_01_preview.PineconeChatExtensionConfiguration",
        },
    )
    ChatCompletionMessageToolCalls = ListOf(
        Ref("chat_completion_message_tool_call_v2024_02_01.ChatCompletionMessageToolCall")
    )
    ChatCompletionRequestAssistantMessageContentPart = OneOf(
        "type",
        {
            "text": "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText",
            "refusal": "chat_completion_request_message_content_part_refusal_v2024_08_01_preview.ChatCompletionRequestMessageContentPartRefusal",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "system": "chat_completion_request_system_message_v2024_08_01_preview.ChatCompletionRequestSystemMessage",
            "user": "chat_completion_request_user_message_v2024_08_01_preview.ChatCompletionRequestUserMessage",
            "assistant": "chat_completion_request_assistant_message_v2024_08_01_preview.ChatCompletionRequestAssistantMessage",
            "tool": "chat_completion_request_tool_message_v2024_08_01_preview.ChatCompletionRequestToolMessage",
            "function": "chat_completion_request_function_message_v2024_08_01_preview.ChatCompletionRequestFunctionMessage",
        },
    )
    ChatCompletionRequestSystemMessageContentPart = Ref(
        "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText"
    )
    ChatCompletionRequestToolMessageContentPart = Ref(
        "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText"
    )
    ChatCompletionRequestUserMessageContentPart = OneOf(
        "type",
        {
            "text": "chat_completion_request_message_content_part_text_v2024_08_01_preview.ChatCompletionRequestMessageContentPartText",
            "image_url": "chat_completion_request_message_content_part_image_v2024_08_01_preview.ChatCompletionRequestMessageContentPartImage",
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
            "username_and_password": "on_your_data_username_and_password_authentication_options_v2024_08_01_preview.OnYourDataUsernameAndPasswordAuthenticationOptions",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_05_01_preview.OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "on_your_data_endpoint_vectorization_source_v2024_05_01_preview.OnYourDataEndpointVectorizationSource",
            "integrated": "on_your_data_integrated_vectorization_source_v2024_08_01_preview.OnYourDataIntegratedVectorizationSource",
            "model_id": "on_your_data_model_id_vectorization_source_v2024_02_15_preview.OnYourDataModelIdVectorizationSource",
        },
    )
