"""The models of Azure OpenAI 2024-10-21; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_generated.models.audio_response_v2024_02_01 import AudioResponse as AudioResponse
    from aoai_generated.models.audio_segment_v2024_02_01 import AudioSegment as AudioSegment
    from aoai_generated.models.audio_verbose_response_v2024_02_01 import AudioVerboseResponse as AudioVerboseResponse
    from aoai_generated.models.authoring_error_response_v2024_02_01 import (
        AuthoringErrorResponse as AuthoringErrorResponse,
    )
    from aoai_generated.models.authoring_error_v2024_02_01 import AuthoringError as AuthoringError
    from aoai_generated.models.authoring_inner_error_v2024_02_01 import AuthoringInnerError as AuthoringInnerError
    from aoai_generated.models.azure_chat_extensions_message_context_v2024_02_01 import (
        AzureChatExtensionsMessageContext as AzureChatExtensionsMessageContext,
    )
    from aoai_generated.models.azure_cosmos_db_chat_extension_configuration_v2024_02_01 import (
        AzureCosmosDBChatExtensionConfiguration as AzureCosmosDBChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_cosmos_db_chat_extension_parameters_v2024_02_01 import (
        AzureCosmosDBChatExtensionParameters as AzureCosmosDBChatExtensionParameters,
    )
    from aoai_generated.models.azure_cosmos_db_field_mapping_options_v2024_02_01 import (
        AzureCosmosDBFieldMappingOptions as AzureCosmosDBFieldMappingOptions,
    )
    from aoai_generated.models.azure_search_chat_extension_configuration_v2024_02_01 import (
        AzureSearchChatExtensionConfiguration as AzureSearchChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_search_chat_extension_parameters_v2024_02_01 import (
        AzureSearchChatExtensionParameters as AzureSearchChatExtensionParameters,
    )
    from aoai_generated.models.azure_search_index_field_mapping_options_v2024_02_01 import (
        AzureSearchIndexFieldMappingOptions as AzureSearchIndexFieldMappingOptions,
    )
    from aoai_generated.models.batch_create_request_v2024_07_01_preview import BatchCreateRequest as BatchCreateRequest
    from aoai_generated.models.batch_error_data_v2024_07_01_preview import BatchErrorData as BatchErrorData
    from aoai_generated.models.batch_errors_v2024_07_01_preview import BatchErrors as BatchErrors
    from aoai_generated.models.batch_request_counts_v2024_07_01_preview import BatchRequestCounts as BatchRequestCounts
    from aoai_generated.models.batch_v2024_08_01_preview import Batch as Batch
    from aoai_generated.models.batches_list_v2024_08_01_preview import BatchesList as BatchesList
    from aoai_generated.models.capabilities_v2023_05_15 import Capabilities as Capabilities
    from aoai_generated.models.chat_completion_choice_common_v2024_02_01 import (
        ChatCompletionChoiceCommon as ChatCompletionChoiceCommon,
    )
    from aoai_generated.models.chat_completion_choice_log_probs_v2024_08_01_preview import (
        ChatCompletionChoiceLogProbs as ChatCompletionChoiceLogProbs,
    )
    from aoai_generated.models.chat_completion_function_call_option_v2024_08_01_preview import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from aoai_generated.models.chat_completion_function_call_v2024_02_01 import (
        ChatCompletionFunctionCall as ChatCompletionFunctionCall,
    )
    from aoai_generated.models.chat_completion_functions_v2024_08_01_preview import (
        ChatCompletionFunctions as ChatCompletionFunctions,
    )
    from aoai_generated.models.chat_completion_message_tool_call_chunk_function_v2024_08_01_preview import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from aoai_generated.models.chat_completion_message_tool_call_chunk_v2024_08_01_preview import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from aoai_generated.models.chat_completion_message_tool_call_function_v2024_02_01 import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from aoai_generated.models.chat_completion_message_tool_call_v2024_02_01 import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from aoai_generated.models.chat_completion_named_tool_choice_function_v2024_02_01 import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from aoai_generated.models.chat_completion_named_tool_choice_v2024_07_01_preview import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from aoai_generated.models.chat_completion_request_assistant_message_function_call_v2024_08_01_preview import (
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from aoai_generated.models.chat_completion_request_assistant_message_v2024_10_21 import (
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
    )
    from aoai_generated.models.chat_completion_request_function_message_v2024_08_01_preview import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_image_image_url_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_image_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_refusal_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_text_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from aoai_generated.models.chat_completion_request_message_function_v2024_08_01_preview import (
        ChatCompletionRequestMessageFunction as ChatCompletionRequestMessageFunction,
    )
    from aoai_generated.models.chat_completion_request_message_tool_v2024_08_01_preview import (
        ChatCompletionRequestMessageTool as ChatCompletionRequestMessageTool,
    )
    from aoai_generated.models.chat_completion_request_system_message_v2024_08_01_preview import (
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
    )
    from aoai_generated.models.chat_completion_request_tool_message_v2024_08_01_preview import (
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
    )
    from aoai_generated.models.chat_completion_request_user_message_v2024_08_01_preview import (
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
    )
    from aoai_generated.models.chat_completion_response_message_v2024_10_21 import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from aoai_generated.models.chat_completion_stream_options_v2024_08_01_preview import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_function_call_v2024_08_01_preview import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_v2024_10_21 import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from aoai_generated.models.chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview import (
        ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
    )
    from aoai_generated.models.chat_completion_token_logprob_v2024_02_15_preview import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from aoai_generated.models.chat_completion_tool_v2024_08_01_preview import ChatCompletionTool as ChatCompletionTool
    from aoai_generated.models.chat_completions_request_common_v2024_09_01_preview import (
        ChatCompletionsRequestCommon as ChatCompletionsRequestCommon,
    )
    from aoai_generated.models.citation_v2024_02_01 import Citation as Citation
    from aoai_generated.models.completion_usage_completion_tokens_details_v2024_09_01_preview import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from aoai_generated.models.completion_usage_v2024_09_01_preview import CompletionUsage as CompletionUsage
    from aoai_generated.models.content_filter_choice_results_v2024_02_01 import (
        ContentFilterChoiceResults as ContentFilterChoiceResults,
    )
    from aoai_generated.models.content_filter_detected_result_v2024_02_01 import (
        ContentFilterDetectedResult as ContentFilterDetectedResult,
    )
    from aoai_generated.models.content_filter_detected_with_citation_result_citation_v2024_02_01 import (
        ContentFilterDetectedWithCitationResultCitation as ContentFilterDetectedWithCitationResultCitation,
    )
    from aoai_generated.models.content_filter_detected_with_citation_result_v2024_02_01 import (
        ContentFilterDetectedWithCitationResult as ContentFilterDetectedWithCitationResult,
    )
    from aoai_generated.models.content_filter_offsets_v2024_02_01 import ContentFilterOffsets as ContentFilterOffsets
    from aoai_generated.models.content_filter_prompt_results_v2024_02_01 import (
        ContentFilterPromptResults as ContentFilterPromptResults,
    )
    from aoai_generated.models.content_filter_result_base_v2024_02_01 import (
        ContentFilterResultBase as ContentFilterResultBase,
    )
    from aoai_generated.models.content_filter_results_base_v2024_02_01 import (
        ContentFilterResultsBase as ContentFilterResultsBase,
    )
    from aoai_generated.models.content_filter_severity_result_v2024_02_01 import (
        ContentFilterSeverityResult as ContentFilterSeverityResult,
    )
    from aoai_generated.models.create_chat_completion_request_v2024_10_21 import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from aoai_generated.models.create_chat_completion_response_choices_item_logprobs_v2024_08_01_preview import (
        CreateChatCompletionResponseChoicesItemLogprobs as CreateChatCompletionResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_chat_completion_response_choices_item_v2024_10_21 import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_response_v2024_10_21 import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_item_logprobs_v2024_08_01_preview import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs as CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_item_v2024_10_21 import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_stream_response_v2024_10_21 import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.create_completion_request_v2024_08_01_preview import (
        CreateCompletionRequest as CreateCompletionRequest,
    )
    from aoai_generated.models.create_completion_response_choices_item_logprobs_v2024_08_01_preview import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_completion_response_choices_item_v2024_10_21 import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_completion_response_v2024_10_21 import (
        CreateCompletionResponse as CreateCompletionResponse,
    )
    from aoai_generated.models.create_transcription_request_v2024_06_01 import (
        CreateTranscriptionRequest as CreateTranscriptionRequest,
    )
    from aoai_generated.models.create_translation_request_v2024_02_01 import (
        CreateTranslationRequest as CreateTranslationRequest,
    )
    from aoai_generated.models.dalle_content_filter_results_v2024_02_01 import (
        DalleContentFilterResults as DalleContentFilterResults,
    )
    from aoai_generated.models.dalle_error_response_v2024_02_01 import DalleErrorResponse as DalleErrorResponse
    from aoai_generated.models.dalle_error_v2024_02_01 import DalleError as DalleError
    from aoai_generated.models.dalle_filter_results_v2024_02_01 import DalleFilterResults as DalleFilterResults
    from aoai_generated.models.dalle_inner_error_v2024_02_01 import DalleInnerError as DalleInnerError
    from aoai_generated.models.deprecation_v2022_12_01 import Deprecation as Deprecation
    from aoai_generated.models.embeddings_create_request_v2024_03_01_preview import (
        EmbeddingsCreateRequest as EmbeddingsCreateRequest,
    )
    from aoai_generated.models.embeddings_create_response_data_item_v2024_03_01_preview import (
        EmbeddingsCreateResponseDataItem as EmbeddingsCreateResponseDataItem,
    )
    from aoai_generated.models.embeddings_create_response_usage_v2022_12_01 import (
        EmbeddingsCreateResponseUsage as EmbeddingsCreateResponseUsage,
    )
    from aoai_generated.models.embeddings_create_response_v2024_03_01_preview import (
        EmbeddingsCreateResponse as EmbeddingsCreateResponse,
    )
    from aoai_generated.models.error_base_v2024_02_01 import ErrorBase as ErrorBase
    from aoai_generated.models.error_response_v2024_02_01 import ErrorResponse as ErrorResponse
    from aoai_generated.models.error_v2024_02_01 import Error as Error
    from aoai_generated.models.file_create_v2024_08_01_preview import FileCreate as FileCreate
    from aoai_generated.models.file_delete_v2024_10_21 import FileDelete as FileDelete
    from aoai_generated.models.file_details_v2024_08_01_preview import FileDetails as FileDetails
    from aoai_generated.models.file_import_v2024_07_01_preview import FileImport as FileImport
    from aoai_generated.models.file_list_v2024_10_21 import FileList as FileList
    from aoai_generated.models.file_v2024_10_21 import File as File
    from aoai_generated.models.files_create_request_v2024_07_01_preview import FilesCreateRequest as FilesCreateRequest
    from aoai_generated.models.fine_tuning_hyper_parameters_v2024_02_01 import (
        FineTuningHyperParameters as FineTuningHyperParameters,
    )
    from aoai_generated.models.fine_tuning_job_checkpoint_list_v2024_08_01_preview import (
        FineTuningJobCheckpointList as FineTuningJobCheckpointList,
    )
    from aoai_generated.models.fine_tuning_job_checkpoint_v2024_08_01_preview import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from aoai_generated.models.fine_tuning_job_creation_v2024_05_01_preview import (
        FineTuningJobCreation as FineTuningJobCreation,
    )
    from aoai_generated.models.fine_tuning_job_error_v2024_06_01 import FineTuningJobError as FineTuningJobError
    from aoai_generated.models.fine_tuning_job_event_list_v2024_08_01_preview import (
        FineTuningJobEventList as FineTuningJobEventList,
    )
    from aoai_generated.models.fine_tuning_job_event_v2024_08_01_preview import FineTuningJobEvent as FineTuningJobEvent
    from aoai_generated.models.fine_tuning_job_list_v2024_08_01_preview import FineTuningJobList as FineTuningJobList
    from aoai_generated.models.fine_tuning_job_v2024_08_01_preview import FineTuningJob as FineTuningJob
    from aoai_generated.models.function_object_v2024_08_01_preview import FunctionObject as FunctionObject
    from aoai_generated.models.generate_images_response_v2024_02_01 import (
        GenerateImagesResponse as GenerateImagesResponse,
    )
    from aoai_generated.models.image_generations_request_v2024_02_01 import (
        ImageGenerationsRequest as ImageGenerationsRequest,
    )
    from aoai_generated.models.image_result_v2024_02_01 import ImageResult as ImageResult
    from aoai_generated.models.inner_error_v2024_02_01 import InnerError as InnerError
    from aoai_generated.models.model_list_v2024_08_01_preview import ModelList as ModelList
    from aoai_generated.models.model_v2024_08_01_preview import Model as Model
    from aoai_generated.models.on_your_data_api_key_authentication_options_v2024_02_01 import (
        OnYourDataApiKeyAuthenticationOptions as OnYourDataApiKeyAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_connection_string_authentication_options_v2024_02_01 import (
        OnYourDataConnectionStringAuthenticationOptions as OnYourDataConnectionStringAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource as OnYourDataDeploymentNameVectorizationSource,
    )
    from aoai_generated.models.on_your_data_endpoint_vectorization_source_v2024_02_01 import (
        OnYourDataEndpointVectorizationSource as OnYourDataEndpointVectorizationSource,
    )
    from aoai_generated.models.on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions as OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions as OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from aoai_generated.models.parsed_chat_completion_v2024_10_21 import ParsedChatCompletion as ParsedChatCompletion
    from aoai_generated.models.parsed_chat_completion_v2024_10_21 import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from aoai_generated.models.parsed_chat_completion_v2024_10_21 import ParsedChoice as ParsedChoice
    from aoai_generated.models.parsed_chat_completion_v2024_10_21 import ParsedFunction as ParsedFunction
    from aoai_generated.models.parsed_chat_completion_v2024_10_21 import (
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
    from aoai_generated.models.prompt_filter_result_v2024_02_01 import PromptFilterResult as PromptFilterResult
    from aoai_generated.models.response_format_json_object_v2024_08_01_preview import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from aoai_generated.models.response_format_json_schema_json_schema_v2024_08_01_preview import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from aoai_generated.models.response_format_json_schema_v2024_08_01_preview import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from aoai_generated.models.response_format_text_v2024_08_01_preview import ResponseFormatText as ResponseFormatText
    from aoai_generated.models.unions_v2024_02_01 import (
        AzureChatExtensionConfiguration as AzureChatExtensionConfiguration,
    )
    from aoai_generated.models.unions_v2024_02_01 import (
        OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions,
    )
    from aoai_generated.models.unions_v2024_02_01 import OnYourDataVectorizationSource as OnYourDataVectorizationSource
    from aoai_generated.models.unions_v2024_02_01 import PromptFilterResults as PromptFilterResults
    from aoai_generated.models.unions_v2024_07_01_preview import (
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    )
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
    )
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_10_21 import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from aoai_generated.models.upload_file_complete_body_v2024_08_01_preview import (
        UploadFileCompleteBody as UploadFileCompleteBody,
    )
    from aoai_generated.models.upload_file_start_body_v2024_08_01_preview import (
        UploadFileStartBody as UploadFileStartBody,
    )
    from aoai_generated.models.upload_part_resource_v2024_08_01_preview import UploadPartResource as UploadPartResource
    from aoai_generated.models.upload_resource_v2024_10_21 import UploadResource as UploadResource
    from aoai_generated.models.uploads_parts_create_request_v2024_08_01_preview import (
        UploadsPartsCreateRequest as UploadsPartsCreateRequest,
    )
    from aoai_generated.models.values_v2022_12_01 import LifeCycleStatus as LifeCycleStatus
    from aoai_generated.models.values_v2022_12_01 import LogLevel as LogLevel
    from aoai_generated.models.values_v2024_02_01 import AudioResponseFormat as AudioResponseFormat
    from aoai_generated.models.values_v2024_02_01 import AuthoringInnerErrorCode as AuthoringInnerErrorCode
    from aoai_generated.models.values_v2024_02_01 import AzureChatExtensionType as AzureChatExtensionType
    from aoai_generated.models.values_v2024_02_01 import AzureSearchQueryType as AzureSearchQueryType
    from aoai_generated.models.values_v2024_02_01 import (
        ChatCompletionResponseMessageRole as ChatCompletionResponseMessageRole,
    )
    from aoai_generated.models.values_v2024_02_01 import ErrorCode as ErrorCode
    from aoai_generated.models.values_v2024_02_01 import EventType as EventType
    from aoai_generated.models.values_v2024_02_01 import FileState as FileState
    from aoai_generated.models.values_v2024_02_01 import FineTuningState as FineTuningState
    from aoai_generated.models.values_v2024_02_01 import ImageQuality as ImageQuality
    from aoai_generated.models.values_v2024_02_01 import ImageSize as ImageSize
    from aoai_generated.models.values_v2024_02_01 import ImagesResponseFormat as ImagesResponseFormat
    from aoai_generated.models.values_v2024_02_01 import ImageStyle as ImageStyle
    from aoai_generated.models.values_v2024_02_01 import InnerErrorCode as InnerErrorCode
    from aoai_generated.models.values_v2024_02_01 import OnYourDataAuthenticationType as OnYourDataAuthenticationType
    from aoai_generated.models.values_v2024_02_01 import (
        OnYourDataVectorizationSourceType as OnYourDataVectorizationSourceType,
    )
    from aoai_generated.models.values_v2024_02_01 import OperationState as OperationState
    from aoai_generated.models.values_v2024_02_01 import ToolCallType as ToolCallType
    from aoai_generated.models.values_v2024_05_01_preview import FunctionParameters as FunctionParameters
    from aoai_generated.models.values_v2024_07_01_preview import BatchStatus as BatchStatus
    from aoai_generated.models.values_v2024_07_01_preview import Purpose as Purpose
    from aoai_generated.models.values_v2024_08_01_preview import (
        ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
    )
    from aoai_generated.models.values_v2024_08_01_preview import TypeDiscriminator as TypeDiscriminator
    from aoai_generated.models.values_v2024_08_01_preview import UploadStatus as UploadStatus
    from aoai_generated.models.values_v2024_09_01_preview import ParallelToolCalls as ParallelToolCalls
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioResponse": "audio_response_v2024_02_01",
            "AudioResponseFormat": "values_v2024_02_01",
            "AudioSegment": "audio_segment_v2024_02_01",
            "AudioVerboseResponse": "audio_verbose_response_v2024_02_01",
            "AuthoringError": "authoring_error_v2024_02_01",
            "AuthoringErrorResponse": "authoring_error_response_v2024_02_01",
            "AuthoringInnerError": "authoring_inner_error_v2024_02_01",
            "AuthoringInnerErrorCode": "values_v2024_02_01",
            "AzureChatExtensionConfiguration": "unions_v2024_02_01",
            "AzureChatExtensionType": "values_v2024_02_01",
            "AzureChatExtensionsMessageContext": "azure_chat_extensions_message_context_v2024_02_01",
            "AzureCosmosDBChatExtensionConfiguration": "azure_cosmos_db_chat_extension_configuration_v2024_02_01",
            "AzureCosmosDBChatExtensionParameters": "azure_cosmos_db_chat_extension_parameters_v2024_02_01",
            "AzureCosmosDBFieldMappingOptions": "azure_cosmos_db_field_mapping_options_v2024_02_01",
            "AzureSearchChatExtensionConfiguration": "azure_search_chat_extension_configuration_v2024_02_01",
            "AzureSearchChatExtensionParameters": "azure_search_chat_extension_parameters_v2024_02_01",
            "AzureSearchIndexFieldMappingOptions": "azure_search_index_field_mapping_options_v2024_02_01",
            "AzureSearchQueryType": "values_v2024_02_01",
            "Batch": "batch_v2024_08_01_preview",
            "BatchCreateRequest": "batch_create_request_v2024_07_01_preview",
            "BatchErrorData": "batch_error_data_v2024_07_01_preview",
            "BatchErrors": "batch_errors_v2024_07_01_preview",
            "BatchRequestCounts": "batch_request_counts_v2024_07_01_preview",
            "BatchStatus": "values_v2024_07_01_preview",
            "BatchesList": "batches_list_v2024_08_01_preview",
            "Capabilities": "capabilities_v2023_05_15",
            "ChatCompletionChoiceCommon": "chat_completion_choice_common_v2024_02_01",
            "ChatCompletionChoiceLogProbs": "chat_completion_choice_log_probs_v2024_08_01_preview",
            "ChatCompletionFunctionCall": "chat_completion_function_call_v2024_02_01",
            "ChatCompletionFunctionCallOption": "chat_completion_function_call_option_v2024_08_01_preview",
            "ChatCompletionFunctions": "chat_completion_functions_v2024_08_01_preview",
            "ChatCompletionMessageToolCall": "chat_completion_message_tool_call_v2024_02_01",
            "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk_v2024_08_01_preview",
            "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function_v2024_08_01_preview",
            "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function_v2024_02_01",
            "ChatCompletionMessageToolCalls": "unions_v2024_08_01_preview",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice_v2024_07_01_preview",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function_v2024_02_01",
            "ChatCompletionRequestAssistantMessage": "chat_completion_request_assistant_message_v2024_10_21",
            "ChatCompletionRequestAssistantMessageContentPart": "unions_v2024_08_01_preview",
            "ChatCompletionRequestAssistantMessageFunctionCall": "chat_completion_request_assistant_message_function_call_v2024_08_01_preview",
            "ChatCompletionRequestFunctionMessage": "chat_completion_request_function_message_v2024_08_01_preview",
            "ChatCompletionRequestMessage": "unions_v2024_10_21",
            "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image_v2024_08_01_preview",
            "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url_v2024_08_01_preview",
            "ChatCompletionRequestMessageContentPartRefusal": "chat_completion_request_message_content_part_refusal_v2024_08_01_preview",
            "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text_v2024_08_01_preview",
            "ChatCompletionRequestMessageFunction": "chat_completion_request_message_function_v2024_08_01_preview",
            "ChatCompletionRequestMessageTool": "chat_completion_request_message_tool_v2024_08_01_preview",
            "ChatCompletionRequestSystemMessage": "chat_completion_request_system_message_v2024_08_01_preview",
            "ChatCompletionRequestSystemMessageContentPart": "unions_v2024_08_01_preview",
            "ChatCompletionRequestToolMessage": "chat_completion_request_tool_message_v2024_08_01_preview",
            "ChatCompletionRequestToolMessageContentPart": "unions_v2024_08_01_preview",
            "ChatCompletionRequestUserMessage": "chat_completion_request_user_message_v2024_08_01_preview",
            "ChatCompletionRequestUserMessageContentPart": "unions_v2024_08_01_preview",
            "ChatCompletionResponseMessage": "chat_completion_response_message_v2024_10_21",
            "ChatCompletionResponseMessageRole": "values_v2024_02_01",
            "ChatCompletionStreamOptions": "chat_completion_stream_options_v2024_08_01_preview",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta_v2024_10_21",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call_v2024_08_01_preview",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob_v2024_02_15_preview",
            "ChatCompletionTokenLogprobTopLogprobsItem": "chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview",
            "ChatCompletionTool": "chat_completion_tool_v2024_08_01_preview",
            "ChatCompletionToolChoiceOption": "unions_v2024_07_01_preview",
            "ChatCompletionsRequestCommon": "chat_completions_request_common_v2024_09_01_preview",
            "Citation": "citation_v2024_02_01",
            "CompletionUsage": "completion_usage_v2024_09_01_preview",
            "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details_v2024_09_01_preview",
            "ContentFilterChoiceResults": "content_filter_choice_results_v2024_02_01",
            "ContentFilterDetectedResult": "content_filter_detected_result_v2024_02_01",
            "ContentFilterDetectedWithCitationResult": "content_filter_detected_with_citation_result_v2024_02_01",
            "ContentFilterDetectedWithCitationResultCitation": "content_filter_detected_with_citation_result_citation_v2024_02_01",
            "ContentFilterOffsets": "content_filter_offsets_v2024_02_01",
            "ContentFilterPromptResults": "content_filter_prompt_results_v2024_02_01",
            "ContentFilterResultBase": "content_filter_result_base_v2024_02_01",
            "ContentFilterResultsBase": "content_filter_results_base_v2024_02_01",
            "ContentFilterSeverityResult": "content_filter_severity_result_v2024_02_01",
            "CreateChatCompletionRequest": "create_chat_completion_request_v2024_10_21",
            "CreateChatCompletionResponse": "create_chat_completion_response_v2024_10_21",
            "CreateChatCompletionResponseChoicesItem": "create_chat_completion_response_choices_item_v2024_10_21",
            "CreateChatCompletionResponseChoicesItemLogprobs": "create_chat_completion_response_choices_item_logprobs_v2024_08_01_preview",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response_v2024_10_21",
            "CreateChatCompletionStreamResponseChoicesItem": "create_chat_completion_stream_response_choices_item_v2024_10_21",
            "CreateChatCompletionStreamResponseChoicesItemLogprobs": "create_chat_completion_stream_response_choices_item_logprobs_v2024_08_01_preview",
            "CreateCompletionRequest": "create_completion_request_v2024_08_01_preview",
            "CreateCompletionResponse": "create_completion_response_v2024_10_21",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item_v2024_10_21",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs_v2024_08_01_preview",
            "CreateTranscriptionRequest": "create_transcription_request_v2024_06_01",
            "CreateTranslationRequest": "create_translation_request_v2024_02_01",
            "DalleContentFilterResults": "dalle_content_filter_results_v2024_02_01",
            "DalleError": "dalle_error_v2024_02_01",
            "DalleErrorResponse": "dalle_error_response_v2024_02_01",
            "DalleFilterResults": "dalle_filter_results_v2024_02_01",
            "DalleInnerError": "dalle_inner_error_v2024_02_01",
            "Deprecation": "deprecation_v2022_12_01",
            "EmbeddingsCreateRequest": "embeddings_create_request_v2024_03_01_preview",
            "EmbeddingsCreateResponse": "embeddings_create_response_v2024_03_01_preview",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item_v2024_03_01_preview",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage_v2022_12_01",
            "Error": "error_v2024_02_01",
            "ErrorBase": "error_base_v2024_02_01",
            "ErrorCode": "values_v2024_02_01",
            "ErrorResponse": "error_response_v2024_02_01",
            "EventType": "values_v2024_02_01",
            "File": "file_v2024_10_21",
            "FileCreate": "file_create_v2024_08_01_preview",
            "FileDelete": "file_delete_v2024_10_21",
            "FileDetails": "file_details_v2024_08_01_preview",
            "FileImport": "file_import_v2024_07_01_preview",
            "FileList": "file_list_v2024_10_21",
            "FileState": "values_v2024_02_01",
            "FilesCreateRequest": "files_create_request_v2024_07_01_preview",
            "FineTuningHyperParameters": "fine_tuning_hyper_parameters_v2024_02_01",
            "FineTuningJob": "fine_tuning_job_v2024_08_01_preview",
            "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint_v2024_08_01_preview",
            "FineTuningJobCheckpointList": "fine_tuning_job_checkpoint_list_v2024_08_01_preview",
            "FineTuningJobCreation": "fine_tuning_job_creation_v2024_05_01_preview",
            "FineTuningJobError": "fine_tuning_job_error_v2024_06_01",
            "FineTuningJobEvent": "fine_tuning_job_event_v2024_08_01_preview",
            "FineTuningJobEventList": "fine_tuning_job_event_list_v2024_08_01_preview",
            "FineTuningJobList": "fine_tuning_job_list_v2024_08_01_preview",
            "FineTuningState": "values_v2024_02_01",
            "FunctionObject": "function_object_v2024_08_01_preview",
            "FunctionParameters": "values_v2024_05_01_preview",
            "GenerateImagesResponse": "generate_images_response_v2024_02_01",
            "ImageGenerationsRequest": "image_generations_request_v2024_02_01",
            "ImageQuality": "values_v2024_02_01",
            "ImageResult": "image_result_v2024_02_01",
            "ImageSize": "values_v2024_02_01",
            "ImageStyle": "values_v2024_02_01",
            "ImagesResponseFormat": "values_v2024_02_01",
            "InnerError": "inner_error_v2024_02_01",
            "InnerErrorCode": "values_v2024_02_01",
            "LifeCycleStatus": "values_v2022_12_01",
            "LogLevel": "values_v2022_12_01",
            "Model": "model_v2024_08_01_preview",
            "ModelList": "model_list_v2024_08_01_preview",
            "OnYourDataApiKeyAuthenticationOptions": "on_your_data_api_key_authentication_options_v2024_02_01",
            "OnYourDataAuthenticationOptions": "unions_v2024_02_01",
            "OnYourDataAuthenticationType": "values_v2024_02_01",
            "OnYourDataConnectionStringAuthenticationOptions": "on_your_data_connection_string_authentication_options_v2024_02_01",
            "OnYourDataDeploymentNameVectorizationSource": "on_your_data_deployment_name_vectorization_source_v2024_02_01",
            "OnYourDataEndpointVectorizationSource": "on_your_data_endpoint_vectorization_source_v2024_02_01",
            "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01",
            "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01",
            "OnYourDataVectorizationSource": "unions_v2024_02_01",
            "OnYourDataVectorizationSourceType": "values_v2024_02_01",
            "OperationState": "values_v2024_02_01",
            "ParallelToolCalls": "values_v2024_09_01_preview",
            "ParsedChatCompletion": "parsed_chat_completion_v2024_10_21",
            "ParsedChatCompletionMessage": "parsed_chat_completion_v2024_10_21",
            "ParsedChoice": "parsed_chat_completion_v2024_10_21",
            "ParsedFunction": "parsed_chat_completion_v2024_10_21",
            "ParsedFunctionToolCall": "parsed_chat_completion_v2024_10_21",
            "PromptFilterResult": "prompt_filter_result_v2024_02_01",
            "PromptFilterResults": "unions_v2024_02_01",
            "Purpose": "values_v2024_07_01_preview",
            "ResponseFormatJsonObject": "response_format_json_object_v2024_08_01_preview",
            "ResponseFormatJsonSchema": "response_format_json_schema_v2024_08_01_preview",
            "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema_v2024_08_01_preview",
            "ResponseFormatJsonSchemaSchema": "values_v2024_08_01_preview",
            "ResponseFormatText": "response_format_text_v2024_08_01_preview",
            "ToolCallType": "values_v2024_02_01",
            "TypeDiscriminator": "values_v2024_08_01_preview",
            "UploadFileCompleteBody": "upload_file_complete_body_v2024_08_01_preview",
            "UploadFileStartBody": "upload_file_start_body_v2024_08_01_preview",
            "UploadPartResource": "upload_part_resource_v2024_08_01_preview",
            "UploadResource": "upload_resource_v2024_10_21",
            "UploadStatus": "values_v2024_08_01_preview",
            "UploadsPartsCreateRequest": "uploads_parts_create_request_v2024_08_01_preview",
        },
        "aoai_generated.models",
    )
