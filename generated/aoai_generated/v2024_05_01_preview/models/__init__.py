"""The models of Azure OpenAI 2024-05-01-preview; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_generated.models.assistant_object_tool_resources_code_interpreter_v2024_05_01_preview import (
        AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.assistant_object_tool_resources_file_search_v2024_05_01_preview import (
        AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
    )
    from aoai_generated.models.assistant_object_tool_resources_v2024_05_01_preview import (
        AssistantObjectToolResources as AssistantObjectToolResources,
    )
    from aoai_generated.models.assistant_object_v2024_05_01_preview import AssistantObject as AssistantObject
    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode as AssistantToolsCode
    from aoai_generated.models.assistant_tools_file_search_v2024_05_01_preview import (
        AssistantToolsFileSearch as AssistantToolsFileSearch,
    )
    from aoai_generated.models.assistant_tools_function_function_v2024_02_15_preview import (
        AssistantToolsFunctionFunction as AssistantToolsFunctionFunction,
    )
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import (
        AssistantToolsFunction as AssistantToolsFunction,
    )
    from aoai_generated.models.assistants_api_response_format_v2024_05_01_preview import (
        AssistantsApiResponseFormat as AssistantsApiResponseFormat,
    )
    from aoai_generated.models.assistants_named_tool_choice_function_v2024_05_01_preview import (
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
    )
    from aoai_generated.models.assistants_named_tool_choice_v2024_05_01_preview import (
        AssistantsNamedToolChoice as AssistantsNamedToolChoice,
    )
    from aoai_generated.models.audio_response_v2024_02_01 import AudioResponse as AudioResponse
    from aoai_generated.models.audio_segment_v2024_02_01 import AudioSegment as AudioSegment
    from aoai_generated.models.audio_verbose_response_v2024_04_01_preview import (
        AudioVerboseResponse as AudioVerboseResponse,
    )
    from aoai_generated.models.audio_word_v2024_04_01_preview import AudioWord as AudioWord
    from aoai_generated.models.authoring_error_response_v2024_02_01 import (
        AuthoringErrorResponse as AuthoringErrorResponse,
    )
    from aoai_generated.models.authoring_error_v2024_02_01 import AuthoringError as AuthoringError
    from aoai_generated.models.authoring_inner_error_v2024_02_01 import AuthoringInnerError as AuthoringInnerError
    from aoai_generated.models.azure_ai_search_index_v2024_05_01_preview import AzureAISearchIndex as AzureAISearchIndex
    from aoai_generated.models.azure_chat_extensions_message_context_v2024_05_01_preview import (
        AzureChatExtensionsMessageContext as AzureChatExtensionsMessageContext,
    )
    from aoai_generated.models.azure_cosmos_db_chat_extension_configuration_v2024_05_01_preview import (
        AzureCosmosDBChatExtensionConfiguration as AzureCosmosDBChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_cosmos_db_chat_extension_parameters_v2024_05_01_preview import (
        AzureCosmosDBChatExtensionParameters as AzureCosmosDBChatExtensionParameters,
    )
    from aoai_generated.models.azure_cosmos_db_field_mapping_options_v2024_02_01 import (
        AzureCosmosDBFieldMappingOptions as AzureCosmosDBFieldMappingOptions,
    )
    from aoai_generated.models.azure_machine_learning_index_chat_extension_configuration_v2024_05_01_preview import (
        AzureMachineLearningIndexChatExtensionConfiguration as AzureMachineLearningIndexChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_machine_learning_index_chat_extension_parameters_v2024_05_01_preview import (
        AzureMachineLearningIndexChatExtensionParameters as AzureMachineLearningIndexChatExtensionParameters,
    )
    from aoai_generated.models.azure_search_chat_extension_configuration_v2024_05_01_preview import (
        AzureSearchChatExtensionConfiguration as AzureSearchChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_search_chat_extension_parameters_v2024_05_01_preview import (
        AzureSearchChatExtensionParameters as AzureSearchChatExtensionParameters,
    )
    from aoai_generated.models.azure_search_index_field_mapping_options_v2024_02_15_preview import (
        AzureSearchIndexFieldMappingOptions as AzureSearchIndexFieldMappingOptions,
    )
    from aoai_generated.models.capabilities_v2023_05_15 import Capabilities as Capabilities
    from aoai_generated.models.chat_completion_choice_common_v2024_02_01 import (
        ChatCompletionChoiceCommon as ChatCompletionChoiceCommon,
    )
    from aoai_generated.models.chat_completion_choice_log_probs_v2024_02_15_preview import (
        ChatCompletionChoiceLogProbs as ChatCompletionChoiceLogProbs,
    )
    from aoai_generated.models.chat_completion_function_call_v2024_02_01 import (
        ChatCompletionFunctionCall as ChatCompletionFunctionCall,
    )
    from aoai_generated.models.chat_completion_function_v2024_02_01 import (
        ChatCompletionFunction as ChatCompletionFunction,
    )
    from aoai_generated.models.chat_completion_message_tool_call_chunk_function_v2024_02_01 import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from aoai_generated.models.chat_completion_message_tool_call_chunk_v2024_02_01 import (
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
    from aoai_generated.models.chat_completion_named_tool_choice_v2024_02_01 import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from aoai_generated.models.chat_completion_request_message_assistant_v2024_05_01_preview import (
        ChatCompletionRequestMessageAssistant as ChatCompletionRequestMessageAssistant,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_image_image_url_v2024_02_01 import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_image_v2024_02_01 import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_text_v2024_02_01 import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from aoai_generated.models.chat_completion_request_message_function_v2024_02_01 import (
        ChatCompletionRequestMessageFunction as ChatCompletionRequestMessageFunction,
    )
    from aoai_generated.models.chat_completion_request_message_system_v2024_02_01 import (
        ChatCompletionRequestMessageSystem as ChatCompletionRequestMessageSystem,
    )
    from aoai_generated.models.chat_completion_request_message_tool_v2024_02_01 import (
        ChatCompletionRequestMessageTool as ChatCompletionRequestMessageTool,
    )
    from aoai_generated.models.chat_completion_request_message_user_v2024_02_01 import (
        ChatCompletionRequestMessageUser as ChatCompletionRequestMessageUser,
    )
    from aoai_generated.models.chat_completion_response_message_v2024_05_01_preview import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_function_call_v2024_02_01 import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_v2024_05_01_preview import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from aoai_generated.models.chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview import (
        ChatCompletionTokenLogprobTopLogprobsItem as ChatCompletionTokenLogprobTopLogprobsItem,
    )
    from aoai_generated.models.chat_completion_token_logprob_v2024_02_15_preview import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from aoai_generated.models.chat_completion_tool_function_v2024_02_01 import (
        ChatCompletionToolFunction as ChatCompletionToolFunction,
    )
    from aoai_generated.models.chat_completion_tool_v2024_02_01 import ChatCompletionTool as ChatCompletionTool
    from aoai_generated.models.chat_completions_request_common_v2024_02_01 import (
        ChatCompletionsRequestCommon as ChatCompletionsRequestCommon,
    )
    from aoai_generated.models.chat_completions_response_common_v2024_02_01 import (
        ChatCompletionsResponseCommon as ChatCompletionsResponseCommon,
    )
    from aoai_generated.models.chunking_settings_v2024_05_01_preview import ChunkingSettings as ChunkingSettings
    from aoai_generated.models.citation_v2024_02_01 import Citation as Citation
    from aoai_generated.models.completion_usage_v2024_02_01 import CompletionUsage as CompletionUsage
    from aoai_generated.models.completions_create_request_v2024_02_01 import (
        CompletionsCreateRequest as CompletionsCreateRequest,
    )
    from aoai_generated.models.connection_string_connection_v2024_05_01_preview import (
        ConnectionStringConnection as ConnectionStringConnection,
    )
    from aoai_generated.models.content_filter_choice_results_v2024_04_01_preview import (
        ContentFilterChoiceResults as ContentFilterChoiceResults,
    )
    from aoai_generated.models.content_filter_detailed_results_v2024_04_01_preview import (
        ContentFilterDetailedResults as ContentFilterDetailedResults,
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
    from aoai_generated.models.content_filter_id_result_v2024_02_15_preview import (
        ContentFilterIdResult as ContentFilterIdResult,
    )
    from aoai_generated.models.content_filter_offsets_v2024_02_01 import ContentFilterOffsets as ContentFilterOffsets
    from aoai_generated.models.content_filter_prompt_results_v2024_04_01_preview import (
        ContentFilterPromptResults as ContentFilterPromptResults,
    )
    from aoai_generated.models.content_filter_result_base_v2024_02_01 import (
        ContentFilterResultBase as ContentFilterResultBase,
    )
    from aoai_generated.models.content_filter_results_base_v2024_04_01_preview import (
        ContentFilterResultsBase as ContentFilterResultsBase,
    )
    from aoai_generated.models.content_filter_severity_result_v2024_02_01 import (
        ContentFilterSeverityResult as ContentFilterSeverityResult,
    )
    from aoai_generated.models.cosmos_db_index_v2024_05_01_preview import CosmosDBIndex as CosmosDBIndex
    from aoai_generated.models.crawling_settings_v2024_05_01_preview import CrawlingSettings as CrawlingSettings
    from aoai_generated.models.create_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.create_assistant_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.create_assistant_request_tool_resources_file_search_vector_stores_item_v2024_05_01_preview import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem as CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    )
    from aoai_generated.models.create_assistant_request_tool_resources_v2024_05_01_preview import (
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
    )
    from aoai_generated.models.create_assistant_request_v2024_05_01_preview import (
        CreateAssistantRequest as CreateAssistantRequest,
    )
    from aoai_generated.models.create_chat_completion_request_function_call_variant_2_v2024_02_01 import (
        CreateChatCompletionRequestFunctionCallVariant2 as CreateChatCompletionRequestFunctionCallVariant2,
    )
    from aoai_generated.models.create_chat_completion_request_response_format_v2024_02_01 import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from aoai_generated.models.create_chat_completion_request_v2024_05_01_preview import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from aoai_generated.models.create_chat_completion_response_choices_item_v2024_05_01_preview import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_response_v2024_05_01_preview import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_item_v2024_05_01_preview import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_stream_response_v2024_05_01_preview import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.create_completion_response_choices_item_logprobs_v2022_12_01 import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_completion_response_choices_item_v2024_04_01_preview import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_completion_response_v2024_04_01_preview import (
        CreateCompletionResponse as CreateCompletionResponse,
    )
    from aoai_generated.models.create_message_request_attachments_item_v2024_05_01_preview import (
        CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
    )
    from aoai_generated.models.create_message_request_v2024_05_01_preview import (
        CreateMessageRequest as CreateMessageRequest,
    )
    from aoai_generated.models.create_run_request_v2024_05_01_preview import CreateRunRequest as CreateRunRequest
    from aoai_generated.models.create_speech_request_v2024_04_01_preview import (
        CreateSpeechRequest as CreateSpeechRequest,
    )
    from aoai_generated.models.create_thread_and_run_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.create_thread_and_run_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.create_thread_and_run_request_tool_resources_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from aoai_generated.models.create_thread_and_run_request_v2024_05_01_preview import (
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
    )
    from aoai_generated.models.create_thread_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.create_thread_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.create_thread_request_tool_resources_file_search_vector_stores_item_v2024_05_01_preview import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    )
    from aoai_generated.models.create_thread_request_tool_resources_v2024_05_01_preview import (
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
    )
    from aoai_generated.models.create_thread_request_v2024_05_01_preview import (
        CreateThreadRequest as CreateThreadRequest,
    )
    from aoai_generated.models.create_transcription_request_v2024_04_01_preview import (
        CreateTranscriptionRequest as CreateTranscriptionRequest,
    )
    from aoai_generated.models.create_translation_request_v2024_02_01 import (
        CreateTranslationRequest as CreateTranslationRequest,
    )
    from aoai_generated.models.create_vector_store_file_batch_request_v2024_05_01_preview import (
        CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
    )
    from aoai_generated.models.create_vector_store_file_request_v2024_05_01_preview import (
        CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
    )
    from aoai_generated.models.create_vector_store_request_v2024_05_01_preview import (
        CreateVectorStoreRequest as CreateVectorStoreRequest,
    )
    from aoai_generated.models.custom_compute_v2024_05_01_preview import CustomCompute as CustomCompute
    from aoai_generated.models.dalle_content_filter_results_v2024_02_01 import (
        DalleContentFilterResults as DalleContentFilterResults,
    )
    from aoai_generated.models.dalle_error_response_v2024_05_01_preview import DalleErrorResponse as DalleErrorResponse
    from aoai_generated.models.dalle_error_v2024_05_01_preview import DalleError as DalleError
    from aoai_generated.models.dalle_filter_results_v2024_05_01_preview import DalleFilterResults as DalleFilterResults
    from aoai_generated.models.dalle_inner_error_v2024_05_01_preview import DalleInnerError as DalleInnerError
    from aoai_generated.models.delete_assistant_response_v2024_02_15_preview import (
        DeleteAssistantResponse as DeleteAssistantResponse,
    )
    from aoai_generated.models.delete_message_response_v2024_02_15_preview import (
        DeleteMessageResponse as DeleteMessageResponse,
    )
    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import (
        DeleteThreadResponse as DeleteThreadResponse,
    )
    from aoai_generated.models.delete_vector_store_file_response_v2024_05_01_preview import (
        DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse,
    )
    from aoai_generated.models.delete_vector_store_response_v2024_05_01_preview import (
        DeleteVectorStoreResponse as DeleteVectorStoreResponse,
    )
    from aoai_generated.models.deployment_connection_v2024_05_01_preview import (
        DeploymentConnection as DeploymentConnection,
    )
    from aoai_generated.models.deprecation_v2022_12_01 import Deprecation as Deprecation
    from aoai_generated.models.done_event_v2024_05_01_preview import DoneEvent as DoneEvent
    from aoai_generated.models.elasticsearch_chat_extension_configuration_v2024_05_01_preview import (
        ElasticsearchChatExtensionConfiguration as ElasticsearchChatExtensionConfiguration,
    )
    from aoai_generated.models.elasticsearch_chat_extension_parameters_v2024_05_01_preview import (
        ElasticsearchChatExtensionParameters as ElasticsearchChatExtensionParameters,
    )
    from aoai_generated.models.elasticsearch_index_field_mapping_options_v2024_02_15_preview import (
        ElasticsearchIndexFieldMappingOptions as ElasticsearchIndexFieldMappingOptions,
    )
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
    from aoai_generated.models.endpoint_key_connection_v2024_05_01_preview import (
        EndpointKeyConnection as EndpointKeyConnection,
    )
    from aoai_generated.models.endpoint_mi_connection_v2024_05_01_preview import (
        EndpointMIConnection as EndpointMIConnection,
    )
    from aoai_generated.models.error_base_v2024_02_01 import ErrorBase as ErrorBase
    from aoai_generated.models.error_event_v2024_05_01_preview import ErrorEvent as ErrorEvent
    from aoai_generated.models.error_response_v2024_04_01_preview import ErrorResponse as ErrorResponse
    from aoai_generated.models.error_v2024_04_01_preview import Error as Error
    from aoai_generated.models.file_import_v2024_02_15_preview import FileImport as FileImport
    from aoai_generated.models.file_list_v2024_05_01_preview import FileList as FileList
    from aoai_generated.models.file_v2024_05_01_preview import File as File
    from aoai_generated.models.files_create_request_v2024_05_01_preview import FilesCreateRequest as FilesCreateRequest
    from aoai_generated.models.fine_tuning_hyper_parameters_v2024_02_01 import (
        FineTuningHyperParameters as FineTuningHyperParameters,
    )
    from aoai_generated.models.fine_tuning_job_checkpoint_list_v2024_05_01_preview import (
        FineTuningJobCheckpointList as FineTuningJobCheckpointList,
    )
    from aoai_generated.models.fine_tuning_job_checkpoint_v2024_05_01_preview import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from aoai_generated.models.fine_tuning_job_creation_v2024_05_01_preview import (
        FineTuningJobCreation as FineTuningJobCreation,
    )
    from aoai_generated.models.fine_tuning_job_event_list_v2024_05_01_preview import (
        FineTuningJobEventList as FineTuningJobEventList,
    )
    from aoai_generated.models.fine_tuning_job_event_v2024_05_01_preview import FineTuningJobEvent as FineTuningJobEvent
    from aoai_generated.models.fine_tuning_job_list_v2024_05_01_preview import FineTuningJobList as FineTuningJobList
    from aoai_generated.models.fine_tuning_job_v2024_05_01_preview import FineTuningJob as FineTuningJob
    from aoai_generated.models.function_object_v2024_05_01_preview import FunctionObject as FunctionObject
    from aoai_generated.models.generate_images_response_v2024_05_01_preview import (
        GenerateImagesResponse as GenerateImagesResponse,
    )
    from aoai_generated.models.generic_embedding_settings_v2024_05_01_preview import (
        GenericEmbeddingSettings as GenericEmbeddingSettings,
    )
    from aoai_generated.models.image_generations_request_v2024_05_01_preview import (
        ImageGenerationsRequest as ImageGenerationsRequest,
    )
    from aoai_generated.models.image_result_v2024_05_01_preview import ImageResult as ImageResult
    from aoai_generated.models.ingestion_error_v2024_05_01_preview import IngestionError as IngestionError
    from aoai_generated.models.ingestion_job_list_v2024_05_01_preview import IngestionJobList as IngestionJobList
    from aoai_generated.models.ingestion_job_progress_v2024_05_01_preview import (
        IngestionJobProgress as IngestionJobProgress,
    )
    from aoai_generated.models.ingestion_job_run_list_v2024_05_01_preview import (
        IngestionJobRunList as IngestionJobRunList,
    )
    from aoai_generated.models.ingestion_job_run_v2024_05_01_preview import IngestionJobRun as IngestionJobRun
    from aoai_generated.models.ingestion_job_stage_progress_v2024_05_01_preview import (
        IngestionJobStageProgress as IngestionJobStageProgress,
    )
    from aoai_generated.models.ingestion_job_system_compute_v2024_05_01_preview import (
        IngestionJobSystemCompute as IngestionJobSystemCompute,
    )
    from aoai_generated.models.ingestion_job_user_compute_v2024_05_01_preview import (
        IngestionJobUserCompute as IngestionJobUserCompute,
    )
    from aoai_generated.models.inner_error_v2024_04_01_preview import InnerError as InnerError
    from aoai_generated.models.line_v2024_02_15_preview import Line as Line
    from aoai_generated.models.list_assistants_response_v2024_05_01_preview import (
        ListAssistantsResponse as ListAssistantsResponse,
    )
    from aoai_generated.models.list_messages_response_v2024_05_01_preview import (
        ListMessagesResponse as ListMessagesResponse,
    )
    from aoai_generated.models.list_run_steps_response_v2024_05_01_preview import (
        ListRunStepsResponse as ListRunStepsResponse,
    )
    from aoai_generated.models.list_runs_response_v2024_05_01_preview import ListRunsResponse as ListRunsResponse
    from aoai_generated.models.list_threads_response_v2024_05_01_preview import (
        ListThreadsResponse as ListThreadsResponse,
    )
    from aoai_generated.models.list_vector_store_files_response_v2024_05_01_preview import (
        ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
    )
    from aoai_generated.models.list_vector_stores_response_v2024_05_01_preview import (
        ListVectorStoresResponse as ListVectorStoresResponse,
    )
    from aoai_generated.models.message_content_image_file_object_image_file_v2024_02_15_preview import (
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
    )
    from aoai_generated.models.message_content_image_file_object_v2024_02_15_preview import (
        MessageContentImageFileObject as MessageContentImageFileObject,
    )
    from aoai_generated.models.message_content_text_annotations_file_citation_object_file_citation_v2024_02_15_preview import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from aoai_generated.models.message_content_text_annotations_file_citation_object_v2024_02_15_preview import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from aoai_generated.models.message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview import (
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from aoai_generated.models.message_content_text_annotations_file_path_object_v2024_02_15_preview import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from aoai_generated.models.message_content_text_object_text_v2024_02_15_preview import (
        MessageContentTextObjectText as MessageContentTextObjectText,
    )
    from aoai_generated.models.message_content_text_object_v2024_02_15_preview import (
        MessageContentTextObject as MessageContentTextObject,
    )
    from aoai_generated.models.message_delta_content_image_file_object_image_file_v2024_05_01_preview import (
        MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
    )
    from aoai_generated.models.message_delta_content_image_file_object_v2024_05_01_preview import (
        MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
    )
    from aoai_generated.models.message_delta_content_text_annotations_file_citation_object_file_citation_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation as MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from aoai_generated.models.message_delta_content_text_annotations_file_citation_object_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from aoai_generated.models.message_delta_content_text_annotations_file_path_object_file_path_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )
    from aoai_generated.models.message_delta_content_text_annotations_file_path_object_v2024_05_01_preview import (
        MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
    )
    from aoai_generated.models.message_delta_content_text_object_text_v2024_05_01_preview import (
        MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
    )
    from aoai_generated.models.message_delta_content_text_object_v2024_05_01_preview import (
        MessageDeltaContentTextObject as MessageDeltaContentTextObject,
    )
    from aoai_generated.models.message_delta_object_delta_v2024_05_01_preview import (
        MessageDeltaObjectDelta as MessageDeltaObjectDelta,
    )
    from aoai_generated.models.message_delta_object_v2024_05_01_preview import MessageDeltaObject as MessageDeltaObject
    from aoai_generated.models.message_object_attachments_item_v2024_05_01_preview import (
        MessageObjectAttachmentsItem as MessageObjectAttachmentsItem,
    )
    from aoai_generated.models.message_object_incomplete_details_v2024_05_01_preview import (
        MessageObjectIncompleteDetails as MessageObjectIncompleteDetails,
    )
    from aoai_generated.models.message_object_v2024_05_01_preview import MessageObject as MessageObject
    from aoai_generated.models.message_stream_event_thread_message_completed_v2024_05_01_preview import (
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
    )
    from aoai_generated.models.message_stream_event_thread_message_created_v2024_05_01_preview import (
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
    )
    from aoai_generated.models.message_stream_event_thread_message_delta_v2024_05_01_preview import (
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
    )
    from aoai_generated.models.message_stream_event_thread_message_in_progress_v2024_05_01_preview import (
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
    )
    from aoai_generated.models.message_stream_event_thread_message_incomplete_v2024_05_01_preview import (
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
    )
    from aoai_generated.models.model_list_v2024_05_01_preview import ModelList as ModelList
    from aoai_generated.models.model_v2024_05_01_preview import Model as Model
    from aoai_generated.models.modify_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.modify_assistant_request_tool_resources_file_search_v2024_05_01_preview import (
        ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.modify_assistant_request_tool_resources_v2024_05_01_preview import (
        ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
    )
    from aoai_generated.models.modify_assistant_request_v2024_05_01_preview import (
        ModifyAssistantRequest as ModifyAssistantRequest,
    )
    from aoai_generated.models.modify_message_request_v2024_02_15_preview import (
        ModifyMessageRequest as ModifyMessageRequest,
    )
    from aoai_generated.models.modify_run_request_v2024_02_15_preview import ModifyRunRequest as ModifyRunRequest
    from aoai_generated.models.modify_thread_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.modify_thread_request_tool_resources_file_search_v2024_05_01_preview import (
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.modify_thread_request_tool_resources_v2024_05_01_preview import (
        ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
    )
    from aoai_generated.models.modify_thread_request_v2024_05_01_preview import (
        ModifyThreadRequest as ModifyThreadRequest,
    )
    from aoai_generated.models.on_your_data_access_token_authentication_options_v2024_02_15_preview import (
        OnYourDataAccessTokenAuthenticationOptions as OnYourDataAccessTokenAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_api_key_authentication_options_v2024_02_01 import (
        OnYourDataApiKeyAuthenticationOptions as OnYourDataApiKeyAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_connection_string_authentication_options_v2024_02_01 import (
        OnYourDataConnectionStringAuthenticationOptions as OnYourDataConnectionStringAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_deployment_name_vectorization_source_v2024_05_01_preview import (
        OnYourDataDeploymentNameVectorizationSource as OnYourDataDeploymentNameVectorizationSource,
    )
    from aoai_generated.models.on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview import (
        OnYourDataEncodedApiKeyAuthenticationOptions as OnYourDataEncodedApiKeyAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_endpoint_vectorization_source_v2024_05_01_preview import (
        OnYourDataEndpointVectorizationSource as OnYourDataEndpointVectorizationSource,
    )
    from aoai_generated.models.on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview import (
        OnYourDataKeyAndKeyIdAuthenticationOptions as OnYourDataKeyAndKeyIdAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_model_id_vectorization_source_v2024_02_15_preview import (
        OnYourDataModelIdVectorizationSource as OnYourDataModelIdVectorizationSource,
    )
    from aoai_generated.models.on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions as OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01 import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions as OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from aoai_generated.models.pinecone_chat_extension_configuration_v2024_05_01_preview import (
        PineconeChatExtensionConfiguration as PineconeChatExtensionConfiguration,
    )
    from aoai_generated.models.pinecone_chat_extension_parameters_v2024_05_01_preview import (
        PineconeChatExtensionParameters as PineconeChatExtensionParameters,
    )
    from aoai_generated.models.pinecone_field_mapping_options_v2024_02_15_preview import (
        PineconeFieldMappingOptions as PineconeFieldMappingOptions,
    )
    from aoai_generated.models.pinecone_index_v2024_05_01_preview import PineconeIndex as PineconeIndex
    from aoai_generated.models.prompt_filter_result_v2024_04_01_preview import PromptFilterResult as PromptFilterResult
    from aoai_generated.models.retrieved_document_v2024_05_01_preview import RetrievedDocument as RetrievedDocument
    from aoai_generated.models.run_completion_usage_v2024_05_01_preview import RunCompletionUsage as RunCompletionUsage
    from aoai_generated.models.run_object_incomplete_details_v2024_05_01_preview import (
        RunObjectIncompleteDetails as RunObjectIncompleteDetails,
    )
    from aoai_generated.models.run_object_last_error_v2024_02_15_preview import RunObjectLastError as RunObjectLastError
    from aoai_generated.models.run_object_required_action_submit_tool_outputs_v2024_02_15_preview import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from aoai_generated.models.run_object_required_action_v2024_02_15_preview import (
        RunObjectRequiredAction as RunObjectRequiredAction,
    )
    from aoai_generated.models.run_object_v2024_05_01_preview import RunObject as RunObject
    from aoai_generated.models.run_step_completion_usage_v2024_05_01_preview import (
        RunStepCompletionUsage as RunStepCompletionUsage,
    )
    from aoai_generated.models.run_step_delta_object_delta_v2024_05_01_preview import (
        RunStepDeltaObjectDelta as RunStepDeltaObjectDelta,
    )
    from aoai_generated.models.run_step_delta_object_v2024_05_01_preview import RunStepDeltaObject as RunStepDeltaObject
    from aoai_generated.models.run_step_delta_step_details_message_creation_object_message_creation_v2024_05_01_preview import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )
    from aoai_generated.models.run_step_delta_step_details_message_creation_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_code_object_code_interpreter_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_code_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_code_output_image_object_image_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_code_output_image_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_code_output_logs_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_file_search_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_function_object_function_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_function_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
    )
    from aoai_generated.models.run_step_delta_step_details_tool_calls_object_v2024_05_01_preview import (
        RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
    )
    from aoai_generated.models.run_step_details_message_creation_object_message_creation_v2024_02_15_preview import (
        RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
    )
    from aoai_generated.models.run_step_details_message_creation_object_v2024_02_15_preview import (
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from aoai_generated.models.run_step_details_tool_calls_code_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_code_output_image_object_image_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from aoai_generated.models.run_step_details_tool_calls_code_output_image_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_code_output_logs_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_file_search_object_v2024_05_01_preview import (
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_function_object_function_v2024_02_15_preview import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from aoai_generated.models.run_step_details_tool_calls_function_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_object_v2024_05_01_preview import (
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
    )
    from aoai_generated.models.run_step_object_last_error_v2024_02_15_preview import (
        RunStepObjectLastError as RunStepObjectLastError,
    )
    from aoai_generated.models.run_step_object_v2024_05_01_preview import RunStepObject as RunStepObject
    from aoai_generated.models.run_step_stream_event_thread_run_step_cancelled_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_completed_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_created_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_delta_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_expired_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_failed_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_in_progress_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
    )
    from aoai_generated.models.run_stream_event_thread_run_cancelled_v2024_05_01_preview import (
        RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
    )
    from aoai_generated.models.run_stream_event_thread_run_cancelling_v2024_05_01_preview import (
        RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
    )
    from aoai_generated.models.run_stream_event_thread_run_completed_v2024_05_01_preview import (
        RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
    )
    from aoai_generated.models.run_stream_event_thread_run_created_v2024_05_01_preview import (
        RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated,
    )
    from aoai_generated.models.run_stream_event_thread_run_expired_v2024_05_01_preview import (
        RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired,
    )
    from aoai_generated.models.run_stream_event_thread_run_failed_v2024_05_01_preview import (
        RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed,
    )
    from aoai_generated.models.run_stream_event_thread_run_in_progress_v2024_05_01_preview import (
        RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
    )
    from aoai_generated.models.run_stream_event_thread_run_queued_v2024_05_01_preview import (
        RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued,
    )
    from aoai_generated.models.run_stream_event_thread_run_requires_action_v2024_05_01_preview import (
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
    )
    from aoai_generated.models.run_tool_call_object_function_v2024_02_15_preview import (
        RunToolCallObjectFunction as RunToolCallObjectFunction,
    )
    from aoai_generated.models.run_tool_call_object_v2024_02_15_preview import RunToolCallObject as RunToolCallObject
    from aoai_generated.models.serverless_compute_v2024_05_01_preview import ServerlessCompute as ServerlessCompute
    from aoai_generated.models.span_polygon_item_v2024_02_15_preview import SpanPolygonItem as SpanPolygonItem
    from aoai_generated.models.span_v2024_02_15_preview import Span as Span
    from aoai_generated.models.submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview import (
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from aoai_generated.models.submit_tool_outputs_run_request_v2024_05_01_preview import (
        SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
    )
    from aoai_generated.models.system_compute_storage_v2024_05_01_preview import (
        SystemComputeStorage as SystemComputeStorage,
    )
    from aoai_generated.models.system_compute_url_v2024_05_01_preview import SystemComputeUrl as SystemComputeUrl
    from aoai_generated.models.thread_object_tool_resources_code_interpreter_v2024_05_01_preview import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.thread_object_tool_resources_file_search_v2024_05_01_preview import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from aoai_generated.models.thread_object_tool_resources_v2024_05_01_preview import (
        ThreadObjectToolResources as ThreadObjectToolResources,
    )
    from aoai_generated.models.thread_object_v2024_05_01_preview import ThreadObject as ThreadObject
    from aoai_generated.models.thread_stream_event_thread_created_v2024_05_01_preview import (
        ThreadStreamEventThreadCreated as ThreadStreamEventThreadCreated,
    )
    from aoai_generated.models.truncation_object_v2024_05_01_preview import TruncationObject as TruncationObject
    from aoai_generated.models.unions_v2024_02_01 import (
        ChatCompletionRequestMessageContentPart as ChatCompletionRequestMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_02_01 import (
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    )
    from aoai_generated.models.unions_v2024_02_15_preview import (
        OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions,
    )
    from aoai_generated.models.unions_v2024_04_01_preview import PromptFilterResults as PromptFilterResults
    from aoai_generated.models.unions_v2024_05_01_preview import (
        AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption,
    )
    from aoai_generated.models.unions_v2024_05_01_preview import (
        AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption,
    )
    from aoai_generated.models.unions_v2024_05_01_preview import AssistantStreamEvent as AssistantStreamEvent
    from aoai_generated.models.unions_v2024_05_01_preview import (
        AzureChatExtensionConfiguration as AzureChatExtensionConfiguration,
    )
    from aoai_generated.models.unions_v2024_05_01_preview import BaseConnection as BaseConnection
    from aoai_generated.models.unions_v2024_05_01_preview import (
        ChatCompletionRequestMessage as ChatCompletionRequestMessage,
    )
    from aoai_generated.models.unions_v2024_05_01_preview import IngestionJob as IngestionJob
    from aoai_generated.models.unions_v2024_05_01_preview import JobCompute as JobCompute
    from aoai_generated.models.unions_v2024_05_01_preview import MessageStreamEvent as MessageStreamEvent
    from aoai_generated.models.unions_v2024_05_01_preview import (
        OnYourDataVectorizationSource as OnYourDataVectorizationSource,
    )
    from aoai_generated.models.unions_v2024_05_01_preview import RunStepStreamEvent as RunStepStreamEvent
    from aoai_generated.models.unions_v2024_05_01_preview import RunStreamEvent as RunStreamEvent
    from aoai_generated.models.unions_v2024_05_01_preview import SystemComputeDatasource as SystemComputeDatasource
    from aoai_generated.models.unions_v2024_05_01_preview import TargetIndex as TargetIndex
    from aoai_generated.models.unions_v2024_05_01_preview import ThreadStreamEvent as ThreadStreamEvent
    from aoai_generated.models.unions_v2024_05_01_preview import UserComputeDatasource as UserComputeDatasource
    from aoai_generated.models.update_vector_store_request_v2024_05_01_preview import (
        UpdateVectorStoreRequest as UpdateVectorStoreRequest,
    )
    from aoai_generated.models.user_compute_dataset_v2024_05_01_preview import UserComputeDataset as UserComputeDataset
    from aoai_generated.models.user_compute_url_v2024_05_01_preview import UserComputeUrl as UserComputeUrl
    from aoai_generated.models.values_v2022_12_01 import LifeCycleStatus as LifeCycleStatus
    from aoai_generated.models.values_v2022_12_01 import LogLevel as LogLevel
    from aoai_generated.models.values_v2024_02_01 import AudioResponseFormat as AudioResponseFormat
    from aoai_generated.models.values_v2024_02_01 import AuthoringInnerErrorCode as AuthoringInnerErrorCode
    from aoai_generated.models.values_v2024_02_01 import AzureSearchQueryType as AzureSearchQueryType
    from aoai_generated.models.values_v2024_02_01 import (
        ChatCompletionFunctionParameters as ChatCompletionFunctionParameters,
    )
    from aoai_generated.models.values_v2024_02_01 import (
        ChatCompletionRequestMessageContentPartType as ChatCompletionRequestMessageContentPartType,
    )
    from aoai_generated.models.values_v2024_02_01 import (
        ChatCompletionRequestMessageRole as ChatCompletionRequestMessageRole,
    )
    from aoai_generated.models.values_v2024_02_01 import ChatCompletionResponseFormat as ChatCompletionResponseFormat
    from aoai_generated.models.values_v2024_02_01 import (
        ChatCompletionResponseMessageRole as ChatCompletionResponseMessageRole,
    )
    from aoai_generated.models.values_v2024_02_01 import ChatCompletionResponseObject as ChatCompletionResponseObject
    from aoai_generated.models.values_v2024_02_01 import ChatCompletionToolType as ChatCompletionToolType
    from aoai_generated.models.values_v2024_02_01 import ErrorCode as ErrorCode
    from aoai_generated.models.values_v2024_02_01 import EventType as EventType
    from aoai_generated.models.values_v2024_02_01 import FileState as FileState
    from aoai_generated.models.values_v2024_02_01 import FineTuningState as FineTuningState
    from aoai_generated.models.values_v2024_02_01 import ImageDetailLevel as ImageDetailLevel
    from aoai_generated.models.values_v2024_02_01 import ImageQuality as ImageQuality
    from aoai_generated.models.values_v2024_02_01 import ImagesResponseFormat as ImagesResponseFormat
    from aoai_generated.models.values_v2024_02_01 import ImageStyle as ImageStyle
    from aoai_generated.models.values_v2024_02_01 import InnerErrorCode as InnerErrorCode
    from aoai_generated.models.values_v2024_02_01 import OperationState as OperationState
    from aoai_generated.models.values_v2024_02_01 import ToolCallType as ToolCallType
    from aoai_generated.models.values_v2024_02_15_preview import AzureChatExtensionType as AzureChatExtensionType
    from aoai_generated.models.values_v2024_02_15_preview import ElasticsearchQueryType as ElasticsearchQueryType
    from aoai_generated.models.values_v2024_02_15_preview import (
        OnYourDataAuthenticationType as OnYourDataAuthenticationType,
    )
    from aoai_generated.models.values_v2024_02_15_preview import (
        OnYourDataVectorizationSourceType as OnYourDataVectorizationSourceType,
    )
    from aoai_generated.models.values_v2024_02_15_preview import Purpose as Purpose
    from aoai_generated.models.values_v2024_05_01_preview import CompletionAction as CompletionAction
    from aoai_generated.models.values_v2024_05_01_preview import ComputeType as ComputeType
    from aoai_generated.models.values_v2024_05_01_preview import ConnectionType as ConnectionType
    from aoai_generated.models.values_v2024_05_01_preview import FilterReason as FilterReason
    from aoai_generated.models.values_v2024_05_01_preview import FunctionParameters as FunctionParameters
    from aoai_generated.models.values_v2024_05_01_preview import ImageSize as ImageSize
    from aoai_generated.models.values_v2024_05_01_preview import IngestionJobType as IngestionJobType
    from aoai_generated.models.values_v2024_05_01_preview import OnYourDataContextProperty as OnYourDataContextProperty
    from aoai_generated.models.values_v2024_05_01_preview import (
        SystemComputeDatasourceType as SystemComputeDatasourceType,
    )
    from aoai_generated.models.values_v2024_05_01_preview import TargetType as TargetType
    from aoai_generated.models.values_v2024_05_01_preview import TypeDiscriminator as TypeDiscriminator
    from aoai_generated.models.values_v2024_05_01_preview import UserComputeDatasourceType as UserComputeDatasourceType
    from aoai_generated.models.vector_store_expiration_after_v2024_05_01_preview import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from aoai_generated.models.vector_store_file_batch_object_file_counts_v2024_05_01_preview import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from aoai_generated.models.vector_store_file_batch_object_v2024_05_01_preview import (
        VectorStoreFileBatchObject as VectorStoreFileBatchObject,
    )
    from aoai_generated.models.vector_store_file_object_last_error_v2024_05_01_preview import (
        VectorStoreFileObjectLastError as VectorStoreFileObjectLastError,
    )
    from aoai_generated.models.vector_store_file_object_v2024_05_01_preview import (
        VectorStoreFileObject as VectorStoreFileObject,
    )
    from aoai_generated.models.vector_store_object_file_counts_v2024_05_01_preview import (
        VectorStoreObjectFileCounts as VectorStoreObjectFileCounts,
    )
    from aoai_generated.models.vector_store_object_v2024_05_01_preview import VectorStoreObject as VectorStoreObject
    from aoai_generated.models.workspace_connection_embedding_settings_v2024_05_01_preview import (
        WorkspaceConnectionEmbeddingSettings as WorkspaceConnectionEmbeddingSettings,
    )
    from aoai_generated.models.workspace_connection_v2024_05_01_preview import (
        WorkspaceConnection as WorkspaceConnection,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AssistantObject": "assistant_object_v2024_05_01_preview",
            "AssistantObjectToolResources": "assistant_object_tool_resources_v2024_05_01_preview",
            "AssistantObjectToolResourcesCodeInterpreter": "assistant_object_tool_resources_code_interpreter_v2024_05_01_preview",
            "AssistantObjectToolResourcesFileSearch": "assistant_object_tool_resources_file_search_v2024_05_01_preview",
            "AssistantStreamEvent": "unions_v2024_05_01_preview",
            "AssistantToolsCode": "assistant_tools_code_v2024_02_15_preview",
            "AssistantToolsFileSearch": "assistant_tools_file_search_v2024_05_01_preview",
            "AssistantToolsFunction": "assistant_tools_function_v2024_02_15_preview",
            "AssistantToolsFunctionFunction": "assistant_tools_function_function_v2024_02_15_preview",
            "AssistantsApiResponseFormat": "assistants_api_response_format_v2024_05_01_preview",
            "AssistantsApiResponseFormatOption": "unions_v2024_05_01_preview",
            "AssistantsApiToolChoiceOption": "unions_v2024_05_01_preview",
            "AssistantsNamedToolChoice": "assistants_named_tool_choice_v2024_05_01_preview",
            "AssistantsNamedToolChoiceFunction": "assistants_named_tool_choice_function_v2024_05_01_preview",
            "AudioResponse": "audio_response_v2024_02_01",
            "AudioResponseFormat": "values_v2024_02_01",
            "AudioSegment": "audio_segment_v2024_02_01",
            "AudioVerboseResponse": "audio_verbose_response_v2024_04_01_preview",
            "AudioWord": "audio_word_v2024_04_01_preview",
            "AuthoringError": "authoring_error_v2024_02_01",
            "AuthoringErrorResponse": "authoring_error_response_v2024_02_01",
            "AuthoringInnerError": "authoring_inner_error_v2024_02_01",
            "AuthoringInnerErrorCode": "values_v2024_02_01",
            "AzureAISearchIndex": "azure_ai_search_index_v2024_05_01_preview",
            "AzureChatExtensionConfiguration": "unions_v2024_05_01_preview",
            "AzureChatExtensionType": "values_v2024_02_15_preview",
            "AzureChatExtensionsMessageContext": "azure_chat_extensions_message_context_v2024_05_01_preview",
            "AzureCosmosDBChatExtensionConfiguration": "azure_cosmos_db_chat_extension_configuration_v2024_05_01_preview",
            "AzureCosmosDBChatExtensionParameters": "azure_cosmos_db_chat_extension_parameters_v2024_05_01_preview",
            "AzureCosmosDBFieldMappingOptions": "azure_cosmos_db_field_mapping_options_v2024_02_01",
            "AzureMachineLearningIndexChatExtensionConfiguration": "azure_machine_learning_index_chat_extension_configuration_v2024_05_01_preview",
            "AzureMachineLearningIndexChatExtensionParameters": "azure_machine_learning_index_chat_extension_parameters_v2024_05_01_preview",
            "AzureSearchChatExtensionConfiguration": "azure_search_chat_extension_configuration_v2024_05_01_preview",
            "AzureSearchChatExtensionParameters": "azure_search_chat_extension_parameters_v2024_05_01_preview",
            "AzureSearchIndexFieldMappingOptions": "azure_search_index_field_mapping_options_v2024_02_15_preview",
            "AzureSearchQueryType": "values_v2024_02_01",
            "BaseConnection": "unions_v2024_05_01_preview",
            "Capabilities": "capabilities_v2023_05_15",
            "ChatCompletionChoiceCommon": "chat_completion_choice_common_v2024_02_01",
            "ChatCompletionChoiceLogProbs": "chat_completion_choice_log_probs_v2024_02_15_preview",
            "ChatCompletionFunction": "chat_completion_function_v2024_02_01",
            "ChatCompletionFunctionCall": "chat_completion_function_call_v2024_02_01",
            "ChatCompletionFunctionParameters": "values_v2024_02_01",
            "ChatCompletionMessageToolCall": "chat_completion_message_tool_call_v2024_02_01",
            "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk_v2024_02_01",
            "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function_v2024_02_01",
            "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function_v2024_02_01",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice_v2024_02_01",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function_v2024_02_01",
            "ChatCompletionRequestMessage": "unions_v2024_05_01_preview",
            "ChatCompletionRequestMessageAssistant": "chat_completion_request_message_assistant_v2024_05_01_preview",
            "ChatCompletionRequestMessageContentPart": "unions_v2024_02_01",
            "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image_v2024_02_01",
            "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url_v2024_02_01",
            "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text_v2024_02_01",
            "ChatCompletionRequestMessageContentPartType": "values_v2024_02_01",
            "ChatCompletionRequestMessageFunction": "chat_completion_request_message_function_v2024_02_01",
            "ChatCompletionRequestMessageRole": "values_v2024_02_01",
            "ChatCompletionRequestMessageSystem": "chat_completion_request_message_system_v2024_02_01",
            "ChatCompletionRequestMessageTool": "chat_completion_request_message_tool_v2024_02_01",
            "ChatCompletionRequestMessageUser": "chat_completion_request_message_user_v2024_02_01",
            "ChatCompletionResponseFormat": "values_v2024_02_01",
            "ChatCompletionResponseMessage": "chat_completion_response_message_v2024_05_01_preview",
            "ChatCompletionResponseMessageRole": "values_v2024_02_01",
            "ChatCompletionResponseObject": "values_v2024_02_01",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta_v2024_05_01_preview",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call_v2024_02_01",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob_v2024_02_15_preview",
            "ChatCompletionTokenLogprobTopLogprobsItem": "chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview",
            "ChatCompletionTool": "chat_completion_tool_v2024_02_01",
            "ChatCompletionToolChoiceOption": "unions_v2024_02_01",
            "ChatCompletionToolFunction": "chat_completion_tool_function_v2024_02_01",
            "ChatCompletionToolType": "values_v2024_02_01",
            "ChatCompletionsRequestCommon": "chat_completions_request_common_v2024_02_01",
            "ChatCompletionsResponseCommon": "chat_completions_response_common_v2024_02_01",
            "ChunkingSettings": "chunking_settings_v2024_05_01_preview",
            "Citation": "citation_v2024_02_01",
            "CompletionAction": "values_v2024_05_01_preview",
            "CompletionUsage": "completion_usage_v2024_02_01",
            "CompletionsCreateRequest": "completions_create_request_v2024_02_01",
            "ComputeType": "values_v2024_05_01_preview",
            "ConnectionStringConnection": "connection_string_connection_v2024_05_01_preview",
            "ConnectionType": "values_v2024_05_01_preview",
            "ContentFilterChoiceResults": "content_filter_choice_results_v2024_04_01_preview",
            "ContentFilterDetailedResults": "content_filter_detailed_results_v2024_04_01_preview",
            "ContentFilterDetectedResult": "content_filter_detected_result_v2024_02_01",
            "ContentFilterDetectedWithCitationResult": "content_filter_detected_with_citation_result_v2024_02_01",
            "ContentFilterDetectedWithCitationResultCitation": "content_filter_detected_with_citation_result_citation_v2024_02_01",
            "ContentFilterIdResult": "content_filter_id_result_v2024_02_15_preview",
            "ContentFilterOffsets": "content_filter_offsets_v2024_02_01",
            "ContentFilterPromptResults": "content_filter_prompt_results_v2024_04_01_preview",
            "ContentFilterResultBase": "content_filter_result_base_v2024_02_01",
            "ContentFilterResultsBase": "content_filter_results_base_v2024_04_01_preview",
            "ContentFilterSeverityResult": "content_filter_severity_result_v2024_02_01",
            "CosmosDBIndex": "cosmos_db_index_v2024_05_01_preview",
            "CrawlingSettings": "crawling_settings_v2024_05_01_preview",
            "CreateAssistantRequest": "create_assistant_request_v2024_05_01_preview",
            "CreateAssistantRequestToolResources": "create_assistant_request_tool_resources_v2024_05_01_preview",
            "CreateAssistantRequestToolResourcesCodeInterpreter": "create_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview",
            "CreateAssistantRequestToolResourcesFileSearch": "create_assistant_request_tool_resources_file_search_v2024_05_01_preview",
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItem": "create_assistant_request_tool_resources_file_search_vector_stores_item_v2024_05_01_preview",
            "CreateChatCompletionRequest": "create_chat_completion_request_v2024_05_01_preview",
            "CreateChatCompletionRequestFunctionCallVariant2": "create_chat_completion_request_function_call_variant_2_v2024_02_01",
            "CreateChatCompletionRequestResponseFormat": "create_chat_completion_request_response_format_v2024_02_01",
            "CreateChatCompletionResponse": "create_chat_completion_response_v2024_05_01_preview",
            "CreateChatCompletionResponseChoicesItem": "create_chat_completion_response_choices_item_v2024_05_01_preview",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response_v2024_05_01_preview",
            "CreateChatCompletionStreamResponseChoicesItem": "create_chat_completion_stream_response_choices_item_v2024_05_01_preview",
            "CreateCompletionResponse": "create_completion_response_v2024_04_01_preview",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item_v2024_04_01_preview",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs_v2022_12_01",
            "CreateMessageRequest": "create_message_request_v2024_05_01_preview",
            "CreateMessageRequestAttachmentsItem": "create_message_request_attachments_item_v2024_05_01_preview",
            "CreateRunRequest": "create_run_request_v2024_05_01_preview",
            "CreateSpeechRequest": "create_speech_request_v2024_04_01_preview",
            "CreateThreadAndRunRequest": "create_thread_and_run_request_v2024_05_01_preview",
            "CreateThreadAndRunRequestToolResources": "create_thread_and_run_request_tool_resources_v2024_05_01_preview",
            "CreateThreadAndRunRequestToolResourcesCodeInterpreter": "create_thread_and_run_request_tool_resources_code_interpreter_v2024_05_01_preview",
            "CreateThreadAndRunRequestToolResourcesFileSearch": "create_thread_and_run_request_tool_resources_file_search_v2024_05_01_preview",
            "CreateThreadRequest": "create_thread_request_v2024_05_01_preview",
            "CreateThreadRequestToolResources": "create_thread_request_tool_resources_v2024_05_01_preview",
            "CreateThreadRequestToolResourcesCodeInterpreter": "create_thread_request_tool_resources_code_interpreter_v2024_05_01_preview",
            "CreateThreadRequestToolResourcesFileSearch": "create_thread_request_tool_resources_file_search_v2024_05_01_preview",
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItem": "create_thread_request_tool_resources_file_search_vector_stores_item_v2024_05_01_preview",
            "CreateTranscriptionRequest": "create_transcription_request_v2024_04_01_preview",
            "CreateTranslationRequest": "create_translation_request_v2024_02_01",
            "CreateVectorStoreFileBatchRequest": "create_vector_store_file_batch_request_v2024_05_01_preview",
            "CreateVectorStoreFileRequest": "create_vector_store_file_request_v2024_05_01_preview",
            "CreateVectorStoreRequest": "create_vector_store_request_v2024_05_01_preview",
            "CustomCompute": "custom_compute_v2024_05_01_preview",
            "DalleContentFilterResults": "dalle_content_filter_results_v2024_02_01",
            "DalleError": "dalle_error_v2024_05_01_preview",
            "DalleErrorResponse": "dalle_error_response_v2024_05_01_preview",
            "DalleFilterResults": "dalle_filter_results_v2024_05_01_preview",
            "DalleInnerError": "dalle_inner_error_v2024_05_01_preview",
            "DeleteAssistantResponse": "delete_assistant_response_v2024_02_15_preview",
            "DeleteMessageResponse": "delete_message_response_v2024_02_15_preview",
            "DeleteThreadResponse": "delete_thread_response_v2024_02_15_preview",
            "DeleteVectorStoreFileResponse": "delete_vector_store_file_response_v2024_05_01_preview",
            "DeleteVectorStoreResponse": "delete_vector_store_response_v2024_05_01_preview",
            "DeploymentConnection": "deployment_connection_v2024_05_01_preview",
            "Deprecation": "deprecation_v2022_12_01",
            "DoneEvent": "done_event_v2024_05_01_preview",
            "ElasticsearchChatExtensionConfiguration": "elasticsearch_chat_extension_configuration_v2024_05_01_preview",
            "ElasticsearchChatExtensionParameters": "elasticsearch_chat_extension_parameters_v2024_05_01_preview",
            "ElasticsearchIndexFieldMappingOptions": "elasticsearch_index_field_mapping_options_v2024_02_15_preview",
            "ElasticsearchQueryType": "values_v2024_02_15_preview",
            "EmbeddingsCreateRequest": "embeddings_create_request_v2024_03_01_preview",
            "EmbeddingsCreateResponse": "embeddings_create_response_v2024_03_01_preview",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item_v2024_03_01_preview",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage_v2022_12_01",
            "EndpointKeyConnection": "endpoint_key_connection_v2024_05_01_preview",
            "EndpointMIConnection": "endpoint_mi_connection_v2024_05_01_preview",
            "Error": "error_v2024_04_01_preview",
            "ErrorBase": "error_base_v2024_02_01",
            "ErrorCode": "values_v2024_02_01",
            "ErrorEvent": "error_event_v2024_05_01_preview",
            "ErrorResponse": "error_response_v2024_04_01_preview",
            "EventType": "values_v2024_02_01",
            "File": "file_v2024_05_01_preview",
            "FileImport": "file_import_v2024_02_15_preview",
            "FileList": "file_list_v2024_05_01_preview",
            "FileState": "values_v2024_02_01",
            "FilesCreateRequest": "files_create_request_v2024_05_01_preview",
            "FilterReason": "values_v2024_05_01_preview",
            "FineTuningHyperParameters": "fine_tuning_hyper_parameters_v2024_02_01",
            "FineTuningJob": "fine_tuning_job_v2024_05_01_preview",
            "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint_v2024_05_01_preview",
            "FineTuningJobCheckpointList": "fine_tuning_job_checkpoint_list_v2024_05_01_preview",
            "FineTuningJobCreation": "fine_tuning_job_creation_v2024_05_01_preview",
            "FineTuningJobEvent": "fine_tuning_job_event_v2024_05_01_preview",
            "FineTuningJobEventList": "fine_tuning_job_event_list_v2024_05_01_preview",
            "FineTuningJobList": "fine_tuning_job_list_v2024_05_01_preview",
            "FineTuningState": "values_v2024_02_01",
            "FunctionObject": "function_object_v2024_05_01_preview",
            "FunctionParameters": "values_v2024_05_01_preview",
            "GenerateImagesResponse": "generate_images_response_v2024_05_01_preview",
            "GenericEmbeddingSettings": "generic_embedding_settings_v2024_05_01_preview",
            "ImageDetailLevel": "values_v2024_02_01",
            "ImageGenerationsRequest": "image_generations_request_v2024_05_01_preview",
            "ImageQuality": "values_v2024_02_01",
            "ImageResult": "image_result_v2024_05_01_preview",
            "ImageSize": "values_v2024_05_01_preview",
            "ImageStyle": "values_v2024_02_01",
            "ImagesResponseFormat": "values_v2024_02_01",
            "IngestionError": "ingestion_error_v2024_05_01_preview",
            "IngestionJob": "unions_v2024_05_01_preview",
            "IngestionJobList": "ingestion_job_list_v2024_05_01_preview",
            "IngestionJobProgress": "ingestion_job_progress_v2024_05_01_preview",
            "IngestionJobRun": "ingestion_job_run_v2024_05_01_preview",
            "IngestionJobRunList": "ingestion_job_run_list_v2024_05_01_preview",
            "IngestionJobStageProgress": "ingestion_job_stage_progress_v2024_05_01_preview",
            "IngestionJobSystemCompute": "ingestion_job_system_compute_v2024_05_01_preview",
            "IngestionJobType": "values_v2024_05_01_preview",
            "IngestionJobUserCompute": "ingestion_job_user_compute_v2024_05_01_preview",
            "InnerError": "inner_error_v2024_04_01_preview",
            "InnerErrorCode": "values_v2024_02_01",
            "JobCompute": "unions_v2024_05_01_preview",
            "LifeCycleStatus": "values_v2022_12_01",
            "Line": "line_v2024_02_15_preview",
            "ListAssistantsResponse": "list_assistants_response_v2024_05_01_preview",
            "ListMessagesResponse": "list_messages_response_v2024_05_01_preview",
            "ListRunStepsResponse": "list_run_steps_response_v2024_05_01_preview",
            "ListRunsResponse": "list_runs_response_v2024_05_01_preview",
            "ListThreadsResponse": "list_threads_response_v2024_05_01_preview",
            "ListVectorStoreFilesResponse": "list_vector_store_files_response_v2024_05_01_preview",
            "ListVectorStoresResponse": "list_vector_stores_response_v2024_05_01_preview",
            "LogLevel": "values_v2022_12_01",
            "MessageContentImageFileObject": "message_content_image_file_object_v2024_02_15_preview",
            "MessageContentImageFileObjectImageFile": "message_content_image_file_object_image_file_v2024_02_15_preview",
            "MessageContentTextAnnotationsFileCitationObject": "message_content_text_annotations_file_citation_object_v2024_02_15_preview",
            "MessageContentTextAnnotationsFileCitationObjectFileCitation": "message_content_text_annotations_file_citation_object_file_citation_v2024_02_15_preview",
            "MessageContentTextAnnotationsFilePathObject": "message_content_text_annotations_file_path_object_v2024_02_15_preview",
            "MessageContentTextAnnotationsFilePathObjectFilePath": "message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview",
            "MessageContentTextObject": "message_content_text_object_v2024_02_15_preview",
            "MessageContentTextObjectText": "message_content_text_object_text_v2024_02_15_preview",
            "MessageDeltaContentImageFileObject": "message_delta_content_image_file_object_v2024_05_01_preview",
            "MessageDeltaContentImageFileObjectImageFile": "message_delta_content_image_file_object_image_file_v2024_05_01_preview",
            "MessageDeltaContentTextAnnotationsFileCitationObject": "message_delta_content_text_annotations_file_citation_object_v2024_05_01_preview",
            "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation": "message_delta_content_text_annotations_file_citation_object_file_citation_v2024_05_01_preview",
            "MessageDeltaContentTextAnnotationsFilePathObject": "message_delta_content_text_annotations_file_path_object_v2024_05_01_preview",
            "MessageDeltaContentTextAnnotationsFilePathObjectFilePath": "message_delta_content_text_annotations_file_path_object_file_path_v2024_05_01_preview",
            "MessageDeltaContentTextObject": "message_delta_content_text_object_v2024_05_01_preview",
            "MessageDeltaContentTextObjectText": "message_delta_content_text_object_text_v2024_05_01_preview",
            "MessageDeltaObject": "message_delta_object_v2024_05_01_preview",
            "MessageDeltaObjectDelta": "message_delta_object_delta_v2024_05_01_preview",
            "MessageObject": "message_object_v2024_05_01_preview",
            "MessageObjectAttachmentsItem": "message_object_attachments_item_v2024_05_01_preview",
            "MessageObjectIncompleteDetails": "message_object_incomplete_details_v2024_05_01_preview",
            "MessageStreamEvent": "unions_v2024_05_01_preview",
            "MessageStreamEventThreadMessageCompleted": "message_stream_event_thread_message_completed_v2024_05_01_preview",
            "MessageStreamEventThreadMessageCreated": "message_stream_event_thread_message_created_v2024_05_01_preview",
            "MessageStreamEventThreadMessageDelta": "message_stream_event_thread_message_delta_v2024_05_01_preview",
            "MessageStreamEventThreadMessageInProgress": "message_stream_event_thread_message_in_progress_v2024_05_01_preview",
            "MessageStreamEventThreadMessageIncomplete": "message_stream_event_thread_message_incomplete_v2024_05_01_preview",
            "Model": "model_v2024_05_01_preview",
            "ModelList": "model_list_v2024_05_01_preview",
            "ModifyAssistantRequest": "modify_assistant_request_v2024_05_01_preview",
            "ModifyAssistantRequestToolResources": "modify_assistant_request_tool_resources_v2024_05_01_preview",
            "ModifyAssistantRequestToolResourcesCodeInterpreter": "modify_assistant_request_tool_resources_code_interpreter_v2024_05_01_preview",
            "ModifyAssistantRequestToolResourcesFileSearch": "modify_assistant_request_tool_resources_file_search_v2024_05_01_preview",
            "ModifyMessageRequest": "modify_message_request_v2024_02_15_preview",
            "ModifyRunRequest": "modify_run_request_v2024_02_15_preview",
            "ModifyThreadRequest": "modify_thread_request_v2024_05_01_preview",
            "ModifyThreadRequestToolResources": "modify_thread_request_tool_resources_v2024_05_01_preview",
            "ModifyThreadRequestToolResourcesCodeInterpreter": "modify_thread_request_tool_resources_code_interpreter_v2024_05_01_preview",
            "ModifyThreadRequestToolResourcesFileSearch": "modify_thread_request_tool_resources_file_search_v2024_05_01_preview",
            "OnYourDataAccessTokenAuthenticationOptions": "on_your_data_access_token_authentication_options_v2024_02_15_preview",
            "OnYourDataApiKeyAuthenticationOptions": "on_your_data_api_key_authentication_options_v2024_02_01",
            "OnYourDataAuthenticationOptions": "unions_v2024_02_15_preview",
            "OnYourDataAuthenticationType": "values_v2024_02_15_preview",
            "OnYourDataConnectionStringAuthenticationOptions": "on_your_data_connection_string_authentication_options_v2024_02_01",
            "OnYourDataContextProperty": "values_v2024_05_01_preview",
            "OnYourDataDeploymentNameVectorizationSource": "on_your_data_deployment_name_vectorization_source_v2024_05_01_preview",
            "OnYourDataEncodedApiKeyAuthenticationOptions": "on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview",
            "OnYourDataEndpointVectorizationSource": "on_your_data_endpoint_vectorization_source_v2024_05_01_preview",
            "OnYourDataKeyAndKeyIdAuthenticationOptions": "on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview",
            "OnYourDataModelIdVectorizationSource": "on_your_data_model_id_vectorization_source_v2024_02_15_preview",
            "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01",
            "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01",
            "OnYourDataVectorizationSource": "unions_v2024_05_01_preview",
            "OnYourDataVectorizationSourceType": "values_v2024_02_15_preview",
            "OperationState": "values_v2024_02_01",
            "PineconeChatExtensionConfiguration": "pinecone_chat_extension_configuration_v2024_05_01_preview",
            "PineconeChatExtensionParameters": "pinecone_chat_extension_parameters_v2024_05_01_preview",
            "PineconeFieldMappingOptions": "pinecone_field_mapping_options_v2024_02_15_preview",
            "PineconeIndex": "pinecone_index_v2024_05_01_preview",
            "PromptFilterResult": "prompt_filter_result_v2024_04_01_preview",
            "PromptFilterResults": "unions_v2024_04_01_preview",
            "Purpose": "values_v2024_02_15_preview",
            "RetrievedDocument": "retrieved_document_v2024_05_01_preview",
            "RunCompletionUsage": "run_completion_usage_v2024_05_01_preview",
            "RunObject": "run_object_v2024_05_01_preview",
            "RunObjectIncompleteDetails": "run_object_incomplete_details_v2024_05_01_preview",
            "RunObjectLastError": "run_object_last_error_v2024_02_15_preview",
            "RunObjectRequiredAction": "run_object_required_action_v2024_02_15_preview",
            "RunObjectRequiredActionSubmitToolOutputs": "run_object_required_action_submit_tool_outputs_v2024_02_15_preview",
            "RunStepCompletionUsage": "run_step_completion_usage_v2024_05_01_preview",
            "RunStepDeltaObject": "run_step_delta_object_v2024_05_01_preview",
            "RunStepDeltaObjectDelta": "run_step_delta_object_delta_v2024_05_01_preview",
            "RunStepDeltaStepDetailsMessageCreationObject": "run_step_delta_step_details_message_creation_object_v2024_05_01_preview",
            "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation": "run_step_delta_step_details_message_creation_object_message_creation_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsCodeObject": "run_step_delta_step_details_tool_calls_code_object_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_delta_step_details_tool_calls_code_object_code_interpreter_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject": "run_step_delta_step_details_tool_calls_code_output_image_object_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_delta_step_details_tool_calls_code_output_image_object_image_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject": "run_step_delta_step_details_tool_calls_code_output_logs_object_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsFileSearchObject": "run_step_delta_step_details_tool_calls_file_search_object_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsFunctionObject": "run_step_delta_step_details_tool_calls_function_object_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction": "run_step_delta_step_details_tool_calls_function_object_function_v2024_05_01_preview",
            "RunStepDeltaStepDetailsToolCallsObject": "run_step_delta_step_details_tool_calls_object_v2024_05_01_preview",
            "RunStepDetailsMessageCreationObject": "run_step_details_message_creation_object_v2024_02_15_preview",
            "RunStepDetailsMessageCreationObjectMessageCreation": "run_step_details_message_creation_object_message_creation_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeObject": "run_step_details_tool_calls_code_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputImageObject": "run_step_details_tool_calls_code_output_image_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_details_tool_calls_code_output_image_object_image_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputLogsObject": "run_step_details_tool_calls_code_output_logs_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsFileSearchObject": "run_step_details_tool_calls_file_search_object_v2024_05_01_preview",
            "RunStepDetailsToolCallsFunctionObject": "run_step_details_tool_calls_function_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsFunctionObjectFunction": "run_step_details_tool_calls_function_object_function_v2024_02_15_preview",
            "RunStepDetailsToolCallsObject": "run_step_details_tool_calls_object_v2024_05_01_preview",
            "RunStepObject": "run_step_object_v2024_05_01_preview",
            "RunStepObjectLastError": "run_step_object_last_error_v2024_02_15_preview",
            "RunStepStreamEvent": "unions_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepCancelled": "run_step_stream_event_thread_run_step_cancelled_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepCompleted": "run_step_stream_event_thread_run_step_completed_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepCreated": "run_step_stream_event_thread_run_step_created_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepDelta": "run_step_stream_event_thread_run_step_delta_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepExpired": "run_step_stream_event_thread_run_step_expired_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepFailed": "run_step_stream_event_thread_run_step_failed_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepInProgress": "run_step_stream_event_thread_run_step_in_progress_v2024_05_01_preview",
            "RunStreamEvent": "unions_v2024_05_01_preview",
            "RunStreamEventThreadRunCancelled": "run_stream_event_thread_run_cancelled_v2024_05_01_preview",
            "RunStreamEventThreadRunCancelling": "run_stream_event_thread_run_cancelling_v2024_05_01_preview",
            "RunStreamEventThreadRunCompleted": "run_stream_event_thread_run_completed_v2024_05_01_preview",
            "RunStreamEventThreadRunCreated": "run_stream_event_thread_run_created_v2024_05_01_preview",
            "RunStreamEventThreadRunExpired": "run_stream_event_thread_run_expired_v2024_05_01_preview",
            "RunStreamEventThreadRunFailed": "run_stream_event_thread_run_failed_v2024_05_01_preview",
            "RunStreamEventThreadRunInProgress": "run_stream_event_thread_run_in_progress_v2024_05_01_preview",
            "RunStreamEventThreadRunQueued": "run_stream_event_thread_run_queued_v2024_05_01_preview",
            "RunStreamEventThreadRunRequiresAction": "run_stream_event_thread_run_requires_action_v2024_05_01_preview",
            "RunToolCallObject": "run_tool_call_object_v2024_02_15_preview",
            "RunToolCallObjectFunction": "run_tool_call_object_function_v2024_02_15_preview",
            "ServerlessCompute": "serverless_compute_v2024_05_01_preview",
            "Span": "span_v2024_02_15_preview",
            "SpanPolygonItem": "span_polygon_item_v2024_02_15_preview",
            "SubmitToolOutputsRunRequest": "submit_tool_outputs_run_request_v2024_05_01_preview",
            "SubmitToolOutputsRunRequestToolOutputsItem": "submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview",
            "SystemComputeDatasource": "unions_v2024_05_01_preview",
            "SystemComputeDatasourceType": "values_v2024_05_01_preview",
            "SystemComputeStorage": "system_compute_storage_v2024_05_01_preview",
            "SystemComputeUrl": "system_compute_url_v2024_05_01_preview",
            "TargetIndex": "unions_v2024_05_01_preview",
            "TargetType": "values_v2024_05_01_preview",
            "ThreadObject": "thread_object_v2024_05_01_preview",
            "ThreadObjectToolResources": "thread_object_tool_resources_v2024_05_01_preview",
            "ThreadObjectToolResourcesCodeInterpreter": "thread_object_tool_resources_code_interpreter_v2024_05_01_preview",
            "ThreadObjectToolResourcesFileSearch": "thread_object_tool_resources_file_search_v2024_05_01_preview",
            "ThreadStreamEvent": "unions_v2024_05_01_preview",
            "ThreadStreamEventThreadCreated": "thread_stream_event_thread_created_v2024_05_01_preview",
            "ToolCallType": "values_v2024_02_01",
            "TruncationObject": "truncation_object_v2024_05_01_preview",
            "TypeDiscriminator": "values_v2024_05_01_preview",
            "UpdateVectorStoreRequest": "update_vector_store_request_v2024_05_01_preview",
            "UserComputeDataset": "user_compute_dataset_v2024_05_01_preview",
            "UserComputeDatasource": "unions_v2024_05_01_preview",
            "UserComputeDatasourceType": "values_v2024_05_01_preview",
            "UserComputeUrl": "user_compute_url_v2024_05_01_preview",
            "VectorStoreExpirationAfter": "vector_store_expiration_after_v2024_05_01_preview",
            "VectorStoreFileBatchObject": "vector_store_file_batch_object_v2024_05_01_preview",
            "VectorStoreFileBatchObjectFileCounts": "vector_store_file_batch_object_file_counts_v2024_05_01_preview",
            "VectorStoreFileObject": "vector_store_file_object_v2024_05_01_preview",
            "VectorStoreFileObjectLastError": "vector_store_file_object_last_error_v2024_05_01_preview",
            "VectorStoreObject": "vector_store_object_v2024_05_01_preview",
            "VectorStoreObjectFileCounts": "vector_store_object_file_counts_v2024_05_01_preview",
            "WorkspaceConnection": "workspace_connection_v2024_05_01_preview",
            "WorkspaceConnectionEmbeddingSettings": "workspace_connection_embedding_settings_v2024_05_01_preview",
        },
        "aoai_generated.models",
    )
