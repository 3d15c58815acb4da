"""The unions of models, and lists and maps of models, that have a name, as of 2024-02-01.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .azure_cosmos_db_chat_extension_configuration_v2024_02_01 import AzureCosmosDBChatExtensionConfiguration
    from .azure_search_chat_extension_configuration_v2024_02_01 import AzureSearchChatExtensionConfiguration
    from .chat_completion_named_tool_choice_v2024_02_01 import ChatCompletionNamedToolChoice
    from .chat_completion_request_message_assistant_v2024_02_01 import ChatCompletionRequestMessageAssistant
    from .chat_completion_request_message_content_part_image_v2024_02_01 import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text_v2024_02_01 import (
        ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_message_function_v2024_02_01 import ChatCompletionRequestMessageFunction
    from .chat_completion_request_message_system_v2024_02_01 import ChatCompletionRequestMessageSystem
    from .chat_completion_request_message_tool_v2024_02_01 import ChatCompletionRequestMessageTool
    from .chat_completion_request_message_user_v2024_02_01 import ChatCompletionRequestMessageUser
    from .on_your_data_api_key_authentication_options_v2024_02_01 import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_connection_string_authentication_options_v2024_02_01 import (
        OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_02_01 import OnYourDataEndpointVectorizationSource
    from .on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .prompt_filter_result_v2024_02_01 import PromptFilterResult

    AzureChatExtensionConfiguration: TypeAlias = (
        "AzureCosmosDBChatExtensionConfiguration | AzureSearchChatExtensionConfiguration"
    )
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestMessageAssistant | ChatCompletionRequestMessageFunction | ChatCompletionRequestMessageSystem | ChatCompletionRequestMessageTool | ChatCompletionRequestMessageUser"
    ChatCompletionRequestMessageContentPart: TypeAlias = (
        "ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartText"
    )
    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["auto", "none"] | ChatCompletionNamedToolChoice'
    OnYourDataAuthenticationOptions: TypeAlias = "OnYourDataApiKeyAuthenticationOptions | OnYourDataConnectionStringAuthenticationOptions | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions | OnYourDataUserAssignedManagedIdentityAuthenticationOptions"
    OnYourDataVectorizationSource: TypeAlias = (
        "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource"
    )
    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
else:
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "azure_cosmos_db_chat_extension_configuration_v2024_02_01.AzureCosmosDBChatExtensionConfiguration",
            "azure_search": "azure_search_chat_extension_configuration_v2024_02_01.AzureSearchChatExtensionConfiguration",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "assistant": "chat_completion_request_message_assistant_v2024_02_01.ChatCompletionRequestMessageAssistant",
            "function": "chat_completion_request_message_function_v2024_02_01.ChatCompletionRequestMessageFunction",
            "system": "chat_completion_request_message_system_v2024_02_01.ChatCompletionRequestMessageSystem",
            "tool": "chat_completion_request_message_tool_v2024_02_01.ChatCompletionRequestMessageTool",
            "user": "chat_completion_request_message_user_v2024_02_01.ChatCompletionRequestMessageUser",
        },
    )
    ChatCompletionRequestMessageContentPart = OneOf(
        "type",
        {
            "image_url": "chat_completion_request_message_content_part_image_v2024_02_01.ChatCompletionRequestMessageContentPartImage",
            "text": "chat_completion_request_message_content_part_text_v2024_02_01.ChatCompletionRequestMessageContentPartText",
        },
    )
    ChatCompletionToolChoiceOption = Ref("chat_completion_named_tool_choice_v2024_02_01.ChatCompletionNamedToolChoice")
    OnYourDataAuthenticationOptions = OneOf(
        "type",
        {
            "api_key": "on_your_data_api_key_authentication_options_v2024_02_01.OnYourDataApiKeyAuthenticationOptions",
            "connection_string": "on_your_data_connection_string_authentication_options_v2024_02_01.OnYourDataConnectionStringAuthenticationOptions",
            "system_assigned_managed_identity": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01.OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_02_01.OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "on_your_data_endpoint_vectorization_source_v2024_02_01.OnYourDataEndpointVectorizationSource",
        },
    )
    PromptFilterResults = ListOf(Ref("prompt_filter_result_v2024_02_01.PromptFilterResult"))
