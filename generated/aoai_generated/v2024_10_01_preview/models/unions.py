"""The unions of models, and lists and maps of models, that Azure OpenAI 2024-10-01-preview has a name for.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import ListOf, OneOf, Ref

if TYPE_CHECKING:
    from .assistants_api_response_format import AssistantsApiResponseFormat
    from .assistants_named_tool_choice import AssistantsNamedToolChoice
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .azure_ai_search_index import AzureAISearchIndex
    from .azure_cosmos_db_chat_extension_configuration import AzureCosmosDBChatExtensionConfiguration
    from .azure_search_chat_extension_configuration import AzureSearchChatExtensionConfiguration
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_request_assistant_message import ChatCompletionRequestAssistantMessage
    from .chat_completion_request_function_message import ChatCompletionRequestFunctionMessage
    from .chat_completion_request_message_content_part_image import ChatCompletionRequestMessageContentPartImage
    from .chat_completion_request_message_content_part_refusal import ChatCompletionRequestMessageContentPartRefusal
    from .chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from .chat_completion_request_system_message import ChatCompletionRequestSystemMessage
    from .chat_completion_request_tool_message import ChatCompletionRequestToolMessage
    from .chat_completion_request_user_message import ChatCompletionRequestUserMessage
    from .connection_string_connection import ConnectionStringConnection
    from .cosmos_db_index import CosmosDBIndex
    from .custom_compute import CustomCompute
    from .deployment_connection import DeploymentConnection
    from .done_event import DoneEvent
    from .elasticsearch_chat_extension_configuration import ElasticsearchChatExtensionConfiguration
    from .endpoint_key_connection import EndpointKeyConnection
    from .endpoint_mi_connection import EndpointMIConnection
    from .error_event import ErrorEvent
    from .ingestion_job_system_compute import IngestionJobSystemCompute
    from .ingestion_job_user_compute import IngestionJobUserCompute
    from .message_stream_event_thread_message_completed import MessageStreamEventThreadMessageCompleted
    from .message_stream_event_thread_message_created import MessageStreamEventThreadMessageCreated
    from .message_stream_event_thread_message_delta import MessageStreamEventThreadMessageDelta
    from .message_stream_event_thread_message_in_progress import MessageStreamEventThreadMessageInProgress
    from .message_stream_event_thread_message_incomplete import MessageStreamEventThreadMessageIncomplete
    from .mongo_db_chat_extension_configuration import MongoDBChatExtensionConfiguration
    from .on_your_data_access_token_authentication_options import OnYourDataAccessTokenAuthenticationOptions
    from .on_your_data_api_key_authentication_options import OnYourDataApiKeyAuthenticationOptions
    from .on_your_data_connection_string_authentication_options import OnYourDataConnectionStringAuthenticationOptions
    from .on_your_data_deployment_name_vectorization_source import OnYourDataDeploymentNameVectorizationSource
    from .on_your_data_encoded_api_key_authentication_options import OnYourDataEncodedApiKeyAuthenticationOptions
    from .on_your_data_endpoint_vectorization_source import OnYourDataEndpointVectorizationSource
    from .on_your_data_integrated_vectorization_source import OnYourDataIntegratedVectorizationSource
    from .on_your_data_key_and_key_id_authentication_options import OnYourDataKeyAndKeyIdAuthenticationOptions
    from .on_your_data_model_id_vectorization_source import OnYourDataModelIdVectorizationSource
    from .on_your_data_system_assigned_managed_identity_authentication_options import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_username_and_password_authentication_options import (
        OnYourDataUsernameAndPasswordAuthenticationOptions,
    )
    from .pinecone_chat_extension_configuration import PineconeChatExtensionConfiguration
    from .pinecone_index import PineconeIndex
    from .prompt_filter_result import PromptFilterResult
    from .run_step_stream_event_thread_run_step_cancelled import RunStepStreamEventThreadRunStepCancelled
    from .run_step_stream_event_thread_run_step_completed import RunStepStreamEventThreadRunStepCompleted
    from .run_step_stream_event_thread_run_step_created import RunStepStreamEventThreadRunStepCreated
    from .run_step_stream_event_thread_run_step_delta import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired import RunStepStreamEventThreadRunStepExpired
    from .run_step_stream_event_thread_run_step_failed import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress import RunStepStreamEventThreadRunStepInProgress
    from .run_stream_event_thread_run_cancelled import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action import RunStreamEventThreadRunRequiresAction
    from .serverless_compute import ServerlessCompute
    from .static_chunking_strategy_request_param import StaticChunkingStrategyRequestParam
    from .system_compute_storage import SystemComputeStorage
    from .system_compute_url import SystemComputeUrl
    from .thread_stream_event_thread_created import ThreadStreamEventThreadCreated
    from .user_compute_dataset import UserComputeDataset
    from .user_compute_url import UserComputeUrl
    from .workspace_connection import WorkspaceConnection

    AssistantStreamEvent: TypeAlias = (
        "ThreadStreamEvent | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    )
    AssistantsApiResponseFormatOption: TypeAlias = 'Literal["none", "auto"] | AssistantsApiResponseFormat'
    AssistantsApiToolChoiceOption: TypeAlias = 'Literal["none", "auto"] | AssistantsNamedToolChoice'
    AzureChatExtensionConfiguration: TypeAlias = "AzureCosmosDBChatExtensionConfiguration | AzureSearchChatExtensionConfiguration | ElasticsearchChatExtensionConfiguration | MongoDBChatExtensionConfiguration | PineconeChatExtensionConfiguration"
    BaseConnection: TypeAlias = "ConnectionStringConnection | DeploymentConnection | EndpointKeyConnection | EndpointMIConnection | WorkspaceConnection"
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
    ChatCompletionToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice'
    ChunkingStrategyRequestParam: TypeAlias = "AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam"
    IngestionJob: TypeAlias = "IngestionJobSystemCompute | IngestionJobUserCompute"
    JobCompute: TypeAlias = "CustomCompute | ServerlessCompute"
    MessageStreamEvent: TypeAlias = "MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress | MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted | MessageStreamEventThreadMessageIncomplete"
    OnYourDataAuthenticationOptions: TypeAlias = "OnYourDataAccessTokenAuthenticationOptions | OnYourDataApiKeyAuthenticationOptions | OnYourDataConnectionStringAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions | OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions | OnYourDataUserAssignedManagedIdentityAuthenticationOptions | OnYourDataUsernameAndPasswordAuthenticationOptions"
    OnYourDataVectorizationSource: TypeAlias = "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource | OnYourDataIntegratedVectorizationSource | OnYourDataModelIdVectorizationSource"
    PromptFilterResults: TypeAlias = "list[PromptFilterResult]"
    RunStepStreamEvent: TypeAlias = "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | RunStepStreamEventThreadRunStepExpired"
    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    SystemComputeDatasource: TypeAlias = "SystemComputeStorage | SystemComputeUrl"
    TargetIndex: TypeAlias = "AzureAISearchIndex | CosmosDBIndex | PineconeIndex"
    ThreadStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated"
    UserComputeDatasource: TypeAlias = "UserComputeDataset | UserComputeUrl"
else:
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "ThreadStreamEvent",
            "thread.run.created": "RunStreamEvent",
            "thread.run.queued": "RunStreamEvent",
            "thread.run.in_progress": "RunStreamEvent",
            "thread.run.requires_action": "RunStreamEvent",
            "thread.run.completed": "RunStreamEvent",
            "thread.run.failed": "RunStreamEvent",
            "thread.run.cancelling": "RunStreamEvent",
            "thread.run.cancelled": "RunStreamEvent",
            "thread.run.expired": "RunStreamEvent",
            "thread.run.step.created": "RunStepStreamEvent",
            "thread.run.step.in_progress": "RunStepStreamEvent",
            "thread.run.step.delta": "RunStepStreamEvent",
            "thread.run.step.completed": "RunStepStreamEvent",
            "thread.run.step.failed": "RunStepStreamEvent",
            "thread.run.step.cancelled": "RunStepStreamEvent",
            "thread.run.step.expired": "RunStepStreamEvent",
            "thread.message.created": "MessageStreamEvent",
            "thread.message.in_progress": "MessageStreamEvent",
            "thread.message.delta": "MessageStreamEvent",
            "thread.message.completed": "MessageStreamEvent",
            "thread.message.incomplete": "MessageStreamEvent",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    )
    AssistantsApiResponseFormatOption = Ref("AssistantsApiResponseFormat")
    AssistantsApiToolChoiceOption = Ref("AssistantsNamedToolChoice")
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "AzureCosmosDBChatExtensionConfiguration",
            "azure_search": "AzureSearchChatExtensionConfiguration",
            "elasticsearch": "ElasticsearchChatExtensionConfiguration",
            "mongo_db": "MongoDBChatExtensionConfiguration",
            "pinecone": "PineconeChatExtensionConfiguration",
        },
    )
    BaseConnection = OneOf(
        "kind",
        {
            "ConnectionString": "ConnectionStringConnection",
            "RelativeConnection": "DeploymentConnection",
            "EndpointWithKey": "EndpointKeyConnection",
            "EndpointWithManagedIdentity": "EndpointMIConnection",
            "WorkspaceConnection": "WorkspaceConnection",
        },
    )
    ChatCompletionMessageToolCalls = ListOf(Ref("ChatCompletionMessageToolCall"))
    ChatCompletionRequestAssistantMessageContentPart = OneOf(
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "refusal": "ChatCompletionRequestMessageContentPartRefusal",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "system": "ChatCompletionRequestSystemMessage",
            "user": "ChatCompletionRequestUserMessage",
            "assistant": "ChatCompletionRequestAssistantMessage",
            "tool": "ChatCompletionRequestToolMessage",
            "function": "ChatCompletionRequestFunctionMessage",
        },
    )
    ChatCompletionRequestSystemMessageContentPart = Ref("ChatCompletionRequestMessageContentPartText")
    ChatCompletionRequestToolMessageContentPart = Ref("ChatCompletionRequestMessageContentPartText")
    ChatCompletionRequestUserMessageContentPart = OneOf(
        "type",
        {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
        },
    )
    ChatCompletionToolChoiceOption = Ref("ChatCompletionNamedToolChoice")
    ChunkingStrategyRequestParam = OneOf(
        "type", {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"}
    )
    IngestionJob = OneOf(
        "kind", {"SystemCompute": "IngestionJobSystemCompute", "UserCompute": "IngestionJobUserCompute"}
    )
    JobCompute = OneOf("kind", {"CustomCompute": "CustomCompute", "ServerlessCompute": "ServerlessCompute"})
    MessageStreamEvent = OneOf(
        "event",
        {
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
    )
    OnYourDataAuthenticationOptions = OneOf(
        "type",
        {
            "access_token": "OnYourDataAccessTokenAuthenticationOptions",
            "api_key": "OnYourDataApiKeyAuthenticationOptions",
            "connection_string": "OnYourDataConnectionStringAuthenticationOptions",
            "encoded_api_key": "OnYourDataEncodedApiKeyAuthenticationOptions",
            "key_and_key_id": "OnYourDataKeyAndKeyIdAuthenticationOptions",
            "system_assigned_managed_identity": "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions",
            "user_assigned_managed_identity": "OnYourDataUserAssignedManagedIdentityAuthenticationOptions",
            "username_and_password": "OnYourDataUsernameAndPasswordAuthenticationOptions",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "OnYourDataEndpointVectorizationSource",
            "integrated": "OnYourDataIntegratedVectorizationSource",
            "model_id": "OnYourDataModelIdVectorizationSource",
        },
    )
    PromptFilterResults = ListOf(Ref("PromptFilterResult"))
    RunStepStreamEvent = OneOf(
        "event",
        {
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        },
    )
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        },
    )
    SystemComputeDatasource = OneOf("kind", {"Storage": "SystemComputeStorage", "Urls": "SystemComputeUrl"})
    TargetIndex = OneOf(
        "kind", {"AzureAISearch": "AzureAISearchIndex", "CosmosDB": "CosmosDBIndex", "Pinecone": "PineconeIndex"}
    )
    ThreadStreamEvent = Ref("ThreadStreamEventThreadCreated")
    UserComputeDatasource = OneOf("kind", {"Dataset": "UserComputeDataset", "Urls": "UserComputeUrl"})
