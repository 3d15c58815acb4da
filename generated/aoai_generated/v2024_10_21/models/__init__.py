"""The models of Azure OpenAI 2024-10-21; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from .audio_response import AudioResponse as AudioResponse
    from .audio_segment import AudioSegment as AudioSegment
    from .audio_verbose_response import AudioVerboseResponse as AudioVerboseResponse
    from .authoring_error import AuthoringError as AuthoringError
    from .authoring_error_response import AuthoringErrorResponse as AuthoringErrorResponse
    from .authoring_inner_error import AuthoringInnerError as AuthoringInnerError
    from .azure_chat_extensions_message_context import (
        AzureChatExtensionsMessageContext as AzureChatExtensionsMessageContext,
    )
    from .azure_cosmos_db_chat_extension_configuration import (
        AzureCosmosDBChatExtensionConfiguration as AzureCosmosDBChatExtensionConfiguration,
    )
    from .azure_cosmos_db_chat_extension_parameters import (
        AzureCosmosDBChatExtensionParameters as AzureCosmosDBChatExtensionParameters,
    )
    from .azure_cosmos_db_field_mapping_options import (
        AzureCosmosDBFieldMappingOptions as AzureCosmosDBFieldMappingOptions,
    )
    from .azure_search_chat_extension_configuration import (
        AzureSearchChatExtensionConfiguration as AzureSearchChatExtensionConfiguration,
    )
    from .azure_search_chat_extension_parameters import (
        AzureSearchChatExtensionParameters as AzureSearchChatExtensionParameters,
    )
    from .azure_search_index_field_mapping_options import (
        AzureSearchIndexFieldMappingOptions as AzureSearchIndexFieldMappingOptions,
    )
    from .batch import Batch as Batch
    from .batch_create_request import BatchCreateRequest as BatchCreateRequest
    from .batch_error_data import BatchErrorData as BatchErrorData
    from .batch_errors import BatchErrors as BatchErrors
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .batches_list import BatchesList as BatchesList
    from .capabilities import Capabilities as Capabilities
    from .chat_completion_choice_common import ChatCompletionChoiceCommon as ChatCompletionChoiceCommon
    from .chat_completion_choice_log_probs import ChatCompletionChoiceLogProbs as ChatCompletionChoiceLogProbs
    from .chat_completion_function_call import ChatCompletionFunctionCall as ChatCompletionFunctionCall
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from .chat_completion_functions import ChatCompletionFunctions as ChatCompletionFunctions
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from .chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice
    from .chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from .chat_completion_request_assistant_message import (
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
    )
    from .chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from .chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .chat_completion_request_message_content_part_refusal import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_message_function import (
        ChatCompletionRequestMessageFunction as ChatCompletionRequestMessageFunction,
    )
    from .chat_completion_request_message_tool import (
        ChatCompletionRequestMessageTool as ChatCompletionRequestMessageTool,
    )
    from .chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
    )
    from .chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
    )
    from .chat_completion_request_user_message import (
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
    )
    from .chat_completion_response_message import ChatCompletionResponseMessage as ChatCompletionResponseMessage
    from .chat_completion_stream_options import ChatCompletionStreamOptions as ChatCompletionStreamOptions
    from .chat_completion_stream_response_delta import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from .chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from .chat_completion_token_logprob_top_logprobs_item import (
        ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
    )
    from .chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .chat_completions_request_common import ChatCompletionsRequestCommon as ChatCompletionsRequestCommon
    from .citation import Citation as Citation
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .content_filter_choice_results import ContentFilterChoiceResults as ContentFilterChoiceResults
    from .content_filter_detected_result import ContentFilterDetectedResult as ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import (
        ContentFilterDetectedWithCitationResult as ContentFilterDetectedWithCitationResult,
    )
    from .content_filter_detected_with_citation_result_citation import (
        ContentFilterDetectedWithCitationResultCitation as ContentFilterDetectedWithCitationResultCitation,
    )
    from .content_filter_offsets import ContentFilterOffsets as ContentFilterOffsets
    from .content_filter_prompt_results import ContentFilterPromptResults as ContentFilterPromptResults
    from .content_filter_result_base import ContentFilterResultBase as ContentFilterResultBase
    from .content_filter_results_base import ContentFilterResultsBase as ContentFilterResultsBase
    from .content_filter_severity_result import ContentFilterSeverityResult as ContentFilterSeverityResult
    from .create_chat_completion_request import CreateChatCompletionRequest as CreateChatCompletionRequest
    from .create_chat_completion_response import CreateChatCompletionResponse as CreateChatCompletionResponse
    from .create_chat_completion_response_choices_item import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from .create_chat_completion_response_choices_item_logprobs import (
        CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
    )
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from .create_chat_completion_stream_response_choices_item import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from .create_chat_completion_stream_response_choices_item_logprobs import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )
    from .create_completion_request import CreateCompletionRequest as CreateCompletionRequest
    from .create_completion_response import CreateCompletionResponse as CreateCompletionResponse
    from .create_completion_response_choices_item import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from .create_completion_response_choices_item_logprobs import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from .create_transcription_request import CreateTranscriptionRequest as CreateTranscriptionRequest
    from .create_translation_request import CreateTranslationRequest as CreateTranslationRequest
    from .dalle_content_filter_results import DalleContentFilterResults as DalleContentFilterResults
    from .dalle_error import DalleError as DalleError
    from .dalle_error_response import DalleErrorResponse as DalleErrorResponse
    from .dalle_filter_results import DalleFilterResults as DalleFilterResults
    from .dalle_inner_error import DalleInnerError as DalleInnerError
    from .deprecation import Deprecation as Deprecation
    from .embeddings_create_request import EmbeddingsCreateRequest as EmbeddingsCreateRequest
    from .embeddings_create_response import EmbeddingsCreateResponse as EmbeddingsCreateResponse
    from .embeddings_create_response_data_item import (
        EmbeddingsCreateResponseDataItem as EmbeddingsCreateResponseDataItem,
    )
    from .embeddings_create_response_usage import EmbeddingsCreateResponseUsage as EmbeddingsCreateResponseUsage
    from .error import Error as Error
    from .error_base import ErrorBase as ErrorBase
    from .error_response import ErrorResponse as ErrorResponse
    from .file import File as File
    from .file_create import FileCreate as FileCreate
    from .file_delete import FileDelete as FileDelete
    from .file_details import FileDetails as FileDetails
    from .file_import import FileImport as FileImport
    from .file_list import FileList as FileList
    from .files_create_request import FilesCreateRequest as FilesCreateRequest
    from .fine_tuning_hyper_parameters import FineTuningHyperParameters as FineTuningHyperParameters
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from .fine_tuning_job_checkpoint_list import FineTuningJobCheckpointList as FineTuningJobCheckpointList
    from .fine_tuning_job_creation import FineTuningJobCreation as FineTuningJobCreation
    from .fine_tuning_job_error import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_event_list import FineTuningJobEventList as FineTuningJobEventList
    from .fine_tuning_job_list import FineTuningJobList as FineTuningJobList
    from .function_object import FunctionObject as FunctionObject
    from .generate_images_response import GenerateImagesResponse as GenerateImagesResponse
    from .image_generations_request import ImageGenerationsRequest as ImageGenerationsRequest
    from .image_result import ImageResult as ImageResult
    from .inner_error import InnerError as InnerError
    from .model import Model as Model
    from .model_list import ModelList as ModelList
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions as OnYourDataApiKeyAuthenticationOptions,
    )
    from .on_your_data_connection_string_authentication_options import (
        OnYourDataConnectionStringAuthenticationOptions as OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource as OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource as OnYourDataEndpointVectorizationSource,
    )
    from .on_your_data_system_assigned_managed_identity_authentication_options import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions as OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions as OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .prompt_filter_result import PromptFilterResult as PromptFilterResult
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .unions import AzureChatExtensionConfiguration as AzureChatExtensionConfiguration
    from .unions import ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls
    from .unions import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .unions import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from .unions import ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart
    from .unions import ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart
    from .unions import ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart
    from .unions import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from .unions import OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions
    from .unions import OnYourDataVectorizationSource as OnYourDataVectorizationSource
    from .unions import PromptFilterResults as PromptFilterResults
    from .upload_file_complete_body import UploadFileCompleteBody as UploadFileCompleteBody
    from .upload_file_start_body import UploadFileStartBody as UploadFileStartBody
    from .upload_part_resource import UploadPartResource as UploadPartResource
    from .upload_resource import UploadResource as UploadResource
    from .uploads_parts_create_request import UploadsPartsCreateRequest as UploadsPartsCreateRequest
    from .values import AudioResponseFormat as AudioResponseFormat
    from .values import AuthoringInnerErrorCode as AuthoringInnerErrorCode
    from .values import AzureChatExtensionType as AzureChatExtensionType
    from .values import AzureSearchQueryType as AzureSearchQueryType
    from .values import BatchStatus as BatchStatus
    from .values import ChatCompletionResponseMessageRole as ChatCompletionResponseMessageRole
    from .values import ErrorCode as ErrorCode
    from .values import EventType as EventType
    from .values import FileState as FileState
    from .values import FineTuningState as FineTuningState
    from .values import FunctionParameters as FunctionParameters
    from .values import ImageQuality as ImageQuality
    from .values import ImageSize as ImageSize
    from .values import ImagesResponseFormat as ImagesResponseFormat
    from .values import ImageStyle as ImageStyle
    from .values import InnerErrorCode as InnerErrorCode
    from .values import LifeCycleStatus as LifeCycleStatus
    from .values import LogLevel as LogLevel
    from .values import OnYourDataAuthenticationType as OnYourDataAuthenticationType
    from .values import OnYourDataVectorizationSourceType as OnYourDataVectorizationSourceType
    from .values import OperationState as OperationState
    from .values import ParallelToolCalls as ParallelToolCalls
    from .values import Purpose as Purpose
    from .values import ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema
    from .values import ToolCallType as ToolCallType
    from .values import TypeDiscriminator as TypeDiscriminator
    from .values import UploadStatus as UploadStatus
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioResponse": "audio_response",
            "AudioResponseFormat": "values",
            "AudioSegment": "audio_segment",
            "AudioVerboseResponse": "audio_verbose_response",
            "AuthoringError": "authoring_error",
            "AuthoringErrorResponse": "authoring_error_response",
            "AuthoringInnerError": "authoring_inner_error",
            "AuthoringInnerErrorCode": "values",
            "AzureChatExtensionConfiguration": "unions",
            "AzureChatExtensionType": "values",
            "AzureChatExtensionsMessageContext": "azure_chat_extensions_message_context",
            "AzureCosmosDBChatExtensionConfiguration": "azure_cosmos_db_chat_extension_configuration",
            "AzureCosmosDBChatExtensionParameters": "azure_cosmos_db_chat_extension_parameters",
            "AzureCosmosDBFieldMappingOptions": "azure_cosmos_db_field_mapping_options",
            "AzureSearchChatExtensionConfiguration": "azure_search_chat_extension_configuration",
            "AzureSearchChatExtensionParameters": "azure_search_chat_extension_parameters",
            "AzureSearchIndexFieldMappingOptions": "azure_search_index_field_mapping_options",
            "AzureSearchQueryType": "values",
            "Batch": "batch",
            "BatchCreateRequest": "batch_create_request",
            "BatchErrorData": "batch_error_data",
            "BatchErrors": "batch_errors",
            "BatchRequestCounts": "batch_request_counts",
            "BatchStatus": "values",
            "BatchesList": "batches_list",
            "Capabilities": "capabilities",
            "ChatCompletionChoiceCommon": "chat_completion_choice_common",
            "ChatCompletionChoiceLogProbs": "chat_completion_choice_log_probs",
            "ChatCompletionFunctionCall": "chat_completion_function_call",
            "ChatCompletionFunctionCallOption": "chat_completion_function_call_option",
            "ChatCompletionFunctions": "chat_completion_functions",
            "ChatCompletionMessageToolCall": "chat_completion_message_tool_call",
            "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk",
            "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function",
            "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function",
            "ChatCompletionMessageToolCalls": "unions",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function",
            "ChatCompletionRequestAssistantMessage": "chat_completion_request_assistant_message",
            "ChatCompletionRequestAssistantMessageContentPart": "unions",
            "ChatCompletionRequestAssistantMessageFunctionCall": "chat_completion_request_assistant_message_function_call",
            "ChatCompletionRequestFunctionMessage": "chat_completion_request_function_message",
            "ChatCompletionRequestMessage": "unions",
            "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image",
            "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url",
            "ChatCompletionRequestMessageContentPartRefusal": "chat_completion_request_message_content_part_refusal",
            "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text",
            "ChatCompletionRequestMessageFunction": "chat_completion_request_message_function",
            "ChatCompletionRequestMessageTool": "chat_completion_request_message_tool",
            "ChatCompletionRequestSystemMessage": "chat_completion_request_system_message",
            "ChatCompletionRequestSystemMessageContentPart": "unions",
            "ChatCompletionRequestToolMessage": "chat_completion_request_tool_message",
            "ChatCompletionRequestToolMessageContentPart": "unions",
            "ChatCompletionRequestUserMessage": "chat_completion_request_user_message",
            "ChatCompletionRequestUserMessageContentPart": "unions",
            "ChatCompletionResponseMessage": "chat_completion_response_message",
            "ChatCompletionResponseMessageRole": "values",
            "ChatCompletionStreamOptions": "chat_completion_stream_options",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob",
            "ChatCompletionTokenLogprobTopLogprobsItem": "chat_completion_token_logprob_top_logprobs_item",
            "ChatCompletionTool": "chat_completion_tool",
            "ChatCompletionToolChoiceOption": "unions",
            "ChatCompletionsRequestCommon": "chat_completions_request_common",
            "Citation": "citation",
            "CompletionUsage": "completion_usage",
            "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details",
            "ContentFilterChoiceResults": "content_filter_choice_results",
            "ContentFilterDetectedResult": "content_filter_detected_result",
            "ContentFilterDetectedWithCitationResult": "content_filter_detected_with_citation_result",
            "ContentFilterDetectedWithCitationResultCitation": "content_filter_detected_with_citation_result_citation",
            "ContentFilterOffsets": "content_filter_offsets",
            "ContentFilterPromptResults": "content_filter_prompt_results",
            "ContentFilterResultBase": "content_filter_result_base",
            "ContentFilterResultsBase": "content_filter_results_base",
            "ContentFilterSeverityResult": "content_filter_severity_result",
            "CreateChatCompletionRequest": "create_chat_completion_request",
            "CreateChatCompletionResponse": "create_chat_completion_response",
            "CreateChatCompletionResponseChoicesItem": "create_chat_completion_response_choices_item",
            "CreateChatCompletionResponseChoicesItemLogprobs": "create_chat_completion_response_choices_item_logprobs",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response",
            "CreateChatCompletionStreamResponseChoicesItem": "create_chat_completion_stream_response_choices_item",
            "CreateChatCompletionStreamResponseChoicesItemLogprobs": "create_chat_completion_stream_response_choices_item_logprobs",
            "CreateCompletionRequest": "create_completion_request",
            "CreateCompletionResponse": "create_completion_response",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs",
            "CreateTranscriptionRequest": "create_transcription_request",
            "CreateTranslationRequest": "create_translation_request",
            "DalleContentFilterResults": "dalle_content_filter_results",
            "DalleError": "dalle_error",
            "DalleErrorResponse": "dalle_error_response",
            "DalleFilterResults": "dalle_filter_results",
            "DalleInnerError": "dalle_inner_error",
            "Deprecation": "deprecation",
            "EmbeddingsCreateRequest": "embeddings_create_request",
            "EmbeddingsCreateResponse": "embeddings_create_response",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage",
            "Error": "error",
            "ErrorBase": "error_base",
            "ErrorCode": "values",
            "ErrorResponse": "error_response",
            "EventType": "values",
            "File": "file",
            "FileCreate": "file_create",
            "FileDelete": "file_delete",
            "FileDetails": "file_details",
            "FileImport": "file_import",
            "FileList": "file_list",
            "FileState": "values",
            "FilesCreateRequest": "files_create_request",
            "FineTuningHyperParameters": "fine_tuning_hyper_parameters",
            "FineTuningJob": "fine_tuning_job",
            "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint",
            "FineTuningJobCheckpointList": "fine_tuning_job_checkpoint_list",
            "FineTuningJobCreation": "fine_tuning_job_creation",
            "FineTuningJobError": "fine_tuning_job_error",
            "FineTuningJobEvent": "fine_tuning_job_event",
            "FineTuningJobEventList": "fine_tuning_job_event_list",
            "FineTuningJobList": "fine_tuning_job_list",
            "FineTuningState": "values",
            "FunctionObject": "function_object",
            "FunctionParameters": "values",
            "GenerateImagesResponse": "generate_images_response",
            "ImageGenerationsRequest": "image_generations_request",
            "ImageQuality": "values",
            "ImageResult": "image_result",
            "ImageSize": "values",
            "ImageStyle": "values",
            "ImagesResponseFormat": "values",
            "InnerError": "inner_error",
            "InnerErrorCode": "values",
            "LifeCycleStatus": "values",
            "LogLevel": "values",
            "Model": "model",
            "ModelList": "model_list",
            "OnYourDataApiKeyAuthenticationOptions": "on_your_data_api_key_authentication_options",
            "OnYourDataAuthenticationOptions": "unions",
            "OnYourDataAuthenticationType": "values",
            "OnYourDataConnectionStringAuthenticationOptions": "on_your_data_connection_string_authentication_options",
            "OnYourDataDeploymentNameVectorizationSource": "on_your_data_deployment_name_vectorization_source",
            "OnYourDataEndpointVectorizationSource": "on_your_data_endpoint_vectorization_source",
            "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": "on_your_data_system_assigned_managed_identity_authentication_options",
            "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": "on_your_data_user_assigned_managed_identity_authentication_options",
            "OnYourDataVectorizationSource": "unions",
            "OnYourDataVectorizationSourceType": "values",
            "OperationState": "values",
            "ParallelToolCalls": "values",
            "PromptFilterResult": "prompt_filter_result",
            "PromptFilterResults": "unions",
            "Purpose": "values",
            "ResponseFormatJsonObject": "response_format_json_object",
            "ResponseFormatJsonSchema": "response_format_json_schema",
            "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema",
            "ResponseFormatJsonSchemaSchema": "values",
            "ResponseFormatText": "response_format_text",
            "ToolCallType": "values",
            "TypeDiscriminator": "values",
            "UploadFileCompleteBody": "upload_file_complete_body",
            "UploadFileStartBody": "upload_file_start_body",
            "UploadPartResource": "upload_part_resource",
            "UploadResource": "upload_resource",
            "UploadStatus": "values",
            "UploadsPartsCreateRequest": "uploads_parts_create_request",
        },
    )
