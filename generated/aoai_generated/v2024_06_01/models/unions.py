"""The unions of models, and lists and maps of models, that Azure OpenAI 2024-06-01 has a name for.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .azure_cosmos_db_chat_extension_configuration import AzureCosmosDBChatExtensionConfiguration
    from .azure_search_chat_extension_configuration import AzureSearchChatExtensionConfiguration
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_request_message_assistant import ChatCompletionRequestMessageAssistant
    from .chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from .chat_completion_request_message_function import ChatCompletionRequestMessageFunction
    from .chat_completion_request_message_system import ChatCompletionRequestMessageSystem
    from .chat_completion_request_message_tool import ChatCompletionRequestMessageTool
    from .chat_completion_request_message_user import ChatCompletionRequestMessageUser
    from .on_your_data_api_key_authentication_options import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_connection_string_authentication_options import OnYourDataConnectionStringAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source import OnYourDataDeploymentNameVectorizationSource
    from .on_your_data_endpoint_vectorization_source import OnYourDataEndpointVectorizationSource
    from .on_your_data_system_assigned_managed_identity_authentication_options import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .prompt_filter_result import PromptFilterResult

    AzureChatExtensionConfiguration: TypeAlias = (
        "AzureCosmosDBChatExtensionConfiguration | AzureSearchChatExtensionConfiguration"
    )
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestMessageAssistant | ChatCompletionRequestMessageFunction | ChatCompletionRequestMessageSystem | ChatCompletionRequestMessageTool | ChatCompletionRequestMessageUser"
    ChatCompletionRequestMessageContentPart: TypeAlias = (
        "ChatCompletionRequestMessageContentPartImage | ChatCompletionRequestMessageContentPartText"
    )
    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice'
    OnYourDataAuthenticationOptions: TypeAlias = "OnYourDataApiKeyAuthenticationOptions | OnYourDataConnectionStringAuthenticationOptions | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions | OnYourDataUserAssignedManagedIdentityAuthenticationOptions"
    OnYourDataVectorizationSource: TypeAlias = (
        "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource"
    )
    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
else:
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "AzureCosmosDBChatExtensionConfiguration",
            "azure_search": "AzureSearchChatExtensionConfiguration",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "assistant": "ChatCompletionRequestMessageAssistant",
            "function": "ChatCompletionRequestMessageFunction",
            "system": "ChatCompletionRequestMessageSystem",
            "tool": "ChatCompletionRequestMessageTool",
            "user": "ChatCompletionRequestMessageUser",
        },
    )
    ChatCompletionRequestMessageContentPart = OneOf(
        "type",
        {
            "image_url": "ChatCompletionRequestMessageContentPartImage",
            "text": "ChatCompletionRequestMessageContentPartText",
        },
    )
    ChatCompletionToolChoiceOption = Ref("ChatCompletionNamedToolChoice")
    OnYourDataAuthenticationOptions = OneOf(
        "type",
        {
            "api_key": "OnYourDataApiKeyAuthenticationOptions",
            "connection_string": "OnYourDataConnectionStringAuthenticationOptions",
            "system_assigned_managed_identity": "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "OnYourDataEndpointVectorizationSource",
        },
    )
    PromptFilterResults = ListOf(Ref("PromptFilterResult"))
