"""The unions of models, and lists and maps of models, that have a name, as of 2024-05-01-preview.

A type to a type checker; at run time the shape that says how a JSON value becomes one of its models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aoai._runtime.shapes import OneOf, Ref

if TYPE_CHECKING:
    from .assistants_api_response_format_v2024_05_01_preview import AssistantsApiResponseFormat
    from .assistants_named_tool_choice_v2024_05_01_preview import AssistantsNamedToolChoice
    from .azure_ai_search_index_v2024_05_01_preview import AzureAISearchIndex
    from .azure_cosmos_db_chat_extension_configuration_v2024_05_01_preview import (
        AzureCosmosDBChatExtensionConfiguration,
    )
    from .azure_machine_learning_index_chat_extension_configuration_v2024_05_01_preview import (
        AzureMachineLearningIndexChatExtensionConfiguration,
    )
    from .azure_search_chat_extension_configuration_v2024_05_01_preview import AzureSearchChatExtensionConfiguration
    from .chat_completion_request_message_assistant_v2024_05_01_preview import ChatCompletionRequestMessageAssistant
    from .chat_completion_request_message_function_v2024_02_01 import ChatCompletionRequestMessageFunction
    from .chat_completion_request_message_system_v2024_02_01 import ChatCompletionRequestMessageSystem
    from .chat_completion_request_message_tool_v2024_02_01 import ChatCompletionRequestMessageTool
    from .chat_completion_request_message_user_v2024_02_01 import ChatCompletionRequestMessageUser
    from .connection_string_connection_v2024_05_01_preview import ConnectionStringConnection
    from .cosmos_db_index_v2024_05_01_preview import CosmosDBIndex
    from .custom_compute_v2024_05_01_preview import CustomCompute
    from .deployment_connection_v2024_05_01_preview import DeploymentConnection
    from .done_event_v2024_05_01_preview import DoneEvent
    from .elasticsearch_chat_extension_configuration_v2024_05_01_preview import ElasticsearchChatExtensionConfiguration
    from .endpoint_key_connection_v2024_05_01_preview import EndpointKeyConnection
    from .endpoint_mi_connection_v2024_05_01_preview import EndpointMIConnection
    from .error_event_v2024_05_01_preview import ErrorEvent
    from .ingestion_job_system_compute_v2024_05_01_preview import IngestionJobSystemCompute
    from .ingestion_job_user_compute_v2024_05_01_preview import IngestionJobUserCompute
    from .message_stream_event_thread_message_completed_v2024_05_01_preview import (
        MessageStreamEventThreadMessageCompleted,
    )
    from .message_stream_event_thread_message_created_v2024_05_01_preview import MessageStreamEventThreadMessageCreated
    from .message_stream_event_thread_message_delta_v2024_05_01_preview import MessageStreamEventThreadMessageDelta
    from .message_stream_event_thread_message_in_progress_v2024_05_01_preview import (
        MessageStreamEventThreadMessageInProgress,
    )
    from .message_stream_event_thread_message_incomplete_v2024_05_01_preview import (
        MessageStreamEventThreadMessageIncomplete,
    )
    from .on_your_data_deployment_name_vectorization_source_v2024_05_01_preview import (
        OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source_v2024_05_01_preview import OnYourDataEndpointVectorizationSource
    from .on_your_data_model_id_vectorization_source_v2024_02_15_preview import OnYourDataModelIdVectorizationSource
    from .pinecone_chat_extension_configuration_v2024_05_01_preview import PineconeChatExtensionConfiguration
    from .pinecone_index_v2024_05_01_preview import PineconeIndex
    from .run_step_stream_event_thread_run_step_cancelled_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepCancelled,
    )
    from .run_step_stream_event_thread_run_step_completed_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepCompleted,
    )
    from .run_step_stream_event_thread_run_step_created_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepCreated,
    )
    from .run_step_stream_event_thread_run_step_delta_v2024_05_01_preview import RunStepStreamEventThreadRunStepDelta
    from .run_step_stream_event_thread_run_step_expired_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepExpired,
    )
    from .run_step_stream_event_thread_run_step_failed_v2024_05_01_preview import RunStepStreamEventThreadRunStepFailed
    from .run_step_stream_event_thread_run_step_in_progress_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepInProgress,
    )
    from .run_stream_event_thread_run_cancelled_v2024_05_01_preview import RunStreamEventThreadRunCancelled
    from .run_stream_event_thread_run_cancelling_v2024_05_01_preview import RunStreamEventThreadRunCancelling
    from .run_stream_event_thread_run_completed_v2024_05_01_preview import RunStreamEventThreadRunCompleted
    from .run_stream_event_thread_run_created_v2024_05_01_preview import RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired_v2024_05_01_preview import RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed_v2024_05_01_preview import RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress_v2024_05_01_preview import RunStreamEventThreadRunInProgress
    from .run_stream_event_thread_run_queued_v2024_05_01_preview import RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action_v2024_05_01_preview import RunStreamEventThreadRunRequiresAction
    from .serverless_compute_v2024_05_01_preview import ServerlessCompute
    from .system_compute_storage_v2024_05_01_preview import SystemComputeStorage
    from .system_compute_url_v2024_05_01_preview import SystemComputeUrl
    from .thread_stream_event_thread_created_v2024_05_01_preview import ThreadStreamEventThreadCreated
    from .user_compute_dataset_v2024_05_01_preview import UserComputeDataset
    from .user_compute_url_v2024_05_01_preview import UserComputeUrl
    from .workspace_connection_v2024_05_01_preview import WorkspaceConnection

    MessageStreamEvent: TypeAlias = "MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress | MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted | MessageStreamEventThreadMessageIncomplete"
    RunStepStreamEvent: TypeAlias = "RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled | RunStepStreamEventThreadRunStepExpired"
    RunStreamEvent: TypeAlias = "RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired"
    AssistantStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent"
    AssistantsApiResponseFormatOption: TypeAlias = 'Literal["auto", "none"] | AssistantsApiResponseFormat'
    AssistantsApiToolChoiceOption: TypeAlias = 'Literal["auto", "none"] | AssistantsNamedToolChoice'
    AzureChatExtensionConfiguration: TypeAlias = "AzureCosmosDBChatExtensionConfiguration | AzureMachineLearningIndexChatExtensionConfiguration | AzureSearchChatExtensionConfiguration | ElasticsearchChatExtensionConfiguration | PineconeChatExtensionConfiguration"
    BaseConnection: TypeAlias = "ConnectionStringConnection | DeploymentConnection | EndpointKeyConnection | EndpointMIConnection | WorkspaceConnection"
    ChatCompletionRequestMessage: TypeAlias = "ChatCompletionRequestMessageAssistant | ChatCompletionRequestMessageFunction | ChatCompletionRequestMessageSystem | ChatCompletionRequestMessageTool | ChatCompletionRequestMessageUser"
    IngestionJob: TypeAlias = "IngestionJobSystemCompute | IngestionJobUserCompute"
    JobCompute: TypeAlias = "CustomCompute | ServerlessCompute"
    OnYourDataVectorizationSource: TypeAlias = "OnYourDataDeploymentNameVectorizationSource | OnYourDataEndpointVectorizationSource | OnYourDataModelIdVectorizationSource"
    SystemComputeDatasource: TypeAlias = "SystemComputeStorage | SystemComputeUrl"
    TargetIndex: TypeAlias = "AzureAISearchIndex | CosmosDBIndex | PineconeIndex"
    ThreadStreamEvent: TypeAlias = "ThreadStreamEventThreadCreated"
    UserComputeDatasource: TypeAlias = "UserComputeDataset | UserComputeUrl"
else:
    MessageStreamEvent = OneOf(
        "event",
        {
            "thread.message.created": "message_stream_event_thread_message_created_v2024_05_01_preview.MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "message_stream_event_thread_message_in_progress_v2024_05_01_preview.MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "message_stream_event_thread_message_delta_v2024_05_01_preview.MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "message_stream_event_thread_message_completed_v2024_05_01_preview.MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "message_stream_event_thread_message_incomplete_v2024_05_01_preview.MessageStreamEventThreadMessageIncomplete",
        },
    )
    RunStepStreamEvent = OneOf(
        "event",
        {
            "thread.run.step.created": "run_step_stream_event_thread_run_step_created_v2024_05_01_preview.RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "run_step_stream_event_thread_run_step_in_progress_v2024_05_01_preview.RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "run_step_stream_event_thread_run_step_delta_v2024_05_01_preview.RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "run_step_stream_event_thread_run_step_completed_v2024_05_01_preview.RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "run_step_stream_event_thread_run_step_failed_v2024_05_01_preview.RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "run_step_stream_event_thread_run_step_cancelled_v2024_05_01_preview.RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "run_step_stream_event_thread_run_step_expired_v2024_05_01_preview.RunStepStreamEventThreadRunStepExpired",
        },
    )
    RunStreamEvent = OneOf(
        "event",
        {
            "thread.run.created": "run_stream_event_thread_run_created_v2024_05_01_preview.RunStreamEventThreadRunCreated",
            "thread.run.queued": "run_stream_event_thread_run_queued_v2024_05_01_preview.RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "run_stream_event_thread_run_in_progress_v2024_05_01_preview.RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "run_stream_event_thread_run_requires_action_v2024_05_01_preview.RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "run_stream_event_thread_run_completed_v2024_05_01_preview.RunStreamEventThreadRunCompleted",
            "thread.run.failed": "run_stream_event_thread_run_failed_v2024_05_01_preview.RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "run_stream_event_thread_run_cancelling_v2024_05_01_preview.RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "run_stream_event_thread_run_cancelled_v2024_05_01_preview.RunStreamEventThreadRunCancelled",
            "thread.run.expired": "run_stream_event_thread_run_expired_v2024_05_01_preview.RunStreamEventThreadRunExpired",
        },
    )
    AssistantStreamEvent = OneOf(
        "event",
        {
            "thread.created": "unions_v2024_05_01_preview.ThreadStreamEvent",
            "thread.run.created": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.queued": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.in_progress": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.requires_action": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.completed": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.failed": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.cancelling": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.cancelled": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.expired": "unions_v2024_05_01_preview.RunStreamEvent",
            "thread.run.step.created": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.in_progress": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.delta": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.completed": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.failed": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.cancelled": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.run.step.expired": "unions_v2024_05_01_preview.RunStepStreamEvent",
            "thread.message.created": "unions_v2024_05_01_preview.MessageStreamEvent",
            "thread.message.in_progress": "unions_v2024_05_01_preview.MessageStreamEvent",
            "thread.message.delta": "unions_v2024_05_01_preview.MessageStreamEvent",
            "thread.message.completed": "unions_v2024_05_01_preview.MessageStreamEvent",
            "thread.message.incomplete": "unions_v2024_05_01_preview.MessageStreamEvent",
            "error": "error_event_v2024_05_01_preview.ErrorEvent",
            "done": "done_event_v2024_05_01_preview.DoneEvent",
        },
    )
    AssistantsApiResponseFormatOption = Ref(
        "assistants_api_response_format_v2024_05_01_preview.AssistantsApiResponseFormat"
    )
    AssistantsApiToolChoiceOption = Ref("assistants_named_tool_choice_v2024_05_01_preview.AssistantsNamedToolChoice")
    AzureChatExtensionConfiguration = OneOf(
        "type",
        {
            "azure_cosmos_db": "azure_cosmos_db_chat_extension_configuration_v2024_05_01_preview.AzureCosmosDBChatExtensionConfiguration",
            "azure_ml_index": "azure_machine_learning_index_chat_extension_configuration_v2024_05_01_preview.AzureMachineLearningIndexChatExtensionConfiguration",
            "azure_search": "azure_search_chat_extension_configuration_v2024_05_01_preview.AzureSearchChatExtensionConfiguration",
            "elasticsearch": "elasticsearch_chat_extension_configuration_v2024_05_01_preview.ElasticsearchChatExtensionConfiguration",
            "pinecone": "pinecone_chat_extension_configuration_v2024_05_01_preview.PineconeChatExtensionConfiguration",
        },
    )
    BaseConnection = OneOf(
        "kind",
        {
            "ConnectionString": "connection_string_connection_v2024_05_01_preview.ConnectionStringConnection",
            "RelativeConnection": "deployment_connection_v2024_05_01_preview.DeploymentConnection",
            "EndpointWithKey": "endpoint_key_connection_v2024_05_01_preview.EndpointKeyConnection",
            "EndpointWithManagedIdentity": "endpoint_mi_connection_v2024_05_01_preview.EndpointMIConnection",
            "WorkspaceConnection": "workspace_connection_v2024_05_01_preview.WorkspaceConnection",
        },
    )
    ChatCompletionRequestMessage = OneOf(
        "role",
        {
            "assistant": "chat_completion_request_message_assistant_v2024_05_01_preview.ChatCompletionRequestMessageAssistant",
            "function": "chat_completion_request_message_function_v2024_02_01.ChatCompletionRequestMessageFunction",
            "system": "chat_completion_request_message_system_v2024_02_01.ChatCompletionRequestMessageSystem",
            "tool": "chat_completion_request_message_tool_v2024_02_01.ChatCompletionRequestMessageTool",
            "user": "chat_completion_request_message_user_v2024_02_01.ChatCompletionRequestMessageUser",
        },
    )
    IngestionJob = OneOf(
        "kind",
        {
            "SystemCompute": "ingestion_job_system_compute_v2024_05_01_preview.IngestionJobSystemCompute",
            "UserCompute": "ingestion_job_user_compute_v2024_05_01_preview.IngestionJobUserCompute",
        },
    )
    JobCompute = OneOf(
        "kind",
        {
            "CustomCompute": "custom_compute_v2024_05_01_preview.CustomCompute",
            "ServerlessCompute": "serverless_compute_v2024_05_01_preview.ServerlessCompute",
        },
    )
    OnYourDataVectorizationSource = OneOf(
        "type",
        {
            "deployment_name": "on_your_data_deployment_name_vectorization_source_v2024_05_01_preview.OnYourDataDeploymentNameVectorizationSource",
            "endpoint": "on_your_data_endpoint_vectorization_source_v2024_05_01_preview.OnYourDataEndpointVectorizationSource",
            "model_id": "on_your_data_model_id_vectorization_source_v2024_02_15_preview.OnYourDataModelIdVectorizationSource",
        },
    )
    SystemComputeDatasource = OneOf(
        "kind",
        {
            "Storage": "system_compute_storage_v2024_05_01_preview.SystemComputeStorage",
            "Urls": "system_compute_url_v2024_05_01_preview.SystemComputeUrl",
        },
    )
    TargetIndex = OneOf(
        "kind",
        {
            "AzureAISearch": "azure_ai_search_index_v2024_05_01_preview.AzureAISearchIndex",
            "CosmosDB": "cosmos_db_index_v2024_05_01_preview.CosmosDBIndex",
            "Pinecone": "pinecone_index_v2024_05_01_preview.PineconeIndex",
        },
    )
    ThreadStreamEvent = Ref("thread_stream_event_thread_created_v2024_05_01_preview.ThreadStreamEventThreadCreated")
    UserComputeDatasource = OneOf(
        "kind",
        {
            "Dataset": "user_compute_dataset_v2024_05_01_preview.UserComputeDataset",
            "Urls": "user_compute_url_v2024_05_01_preview.UserComputeUrl",
        },
    )
