"""The models of Azure OpenAI 2024-03-01-preview; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_generated.models.assistant_file_object_v2024_02_15_preview import (
        AssistantFileObject as AssistantFileObject,
    )
    from aoai_generated.models.assistant_object_v2024_02_15_preview import AssistantObject as AssistantObject
    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode as AssistantToolsCode
    from aoai_generated.models.assistant_tools_function_function_v2024_02_15_preview import (
        AssistantToolsFunctionFunction as AssistantToolsFunctionFunction,
    )
    from aoai_generated.models.assistant_tools_function_v2024_02_15_preview import (
        AssistantToolsFunction as AssistantToolsFunction,
    )
    from aoai_generated.models.assistant_tools_retrieval_v2024_02_15_preview import (
        AssistantToolsRetrieval as AssistantToolsRetrieval,
    )
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
    from aoai_generated.models.azure_machine_learning_index_chat_extension_configuration_v2024_02_15_preview import (
        AzureMachineLearningIndexChatExtensionConfiguration as AzureMachineLearningIndexChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_machine_learning_index_chat_extension_parameters_v2024_02_15_preview import (
        AzureMachineLearningIndexChatExtensionParameters as AzureMachineLearningIndexChatExtensionParameters,
    )
    from aoai_generated.models.azure_search_chat_extension_configuration_v2024_02_15_preview import (
        AzureSearchChatExtensionConfiguration as AzureSearchChatExtensionConfiguration,
    )
    from aoai_generated.models.azure_search_chat_extension_parameters_v2024_02_15_preview import (
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
    from aoai_generated.models.chat_completion_request_message_assistant_v2024_02_01 import (
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
    from aoai_generated.models.chat_completion_response_message_v2024_02_01 import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_function_call_v2024_02_01 import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_v2024_02_01 import (
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
    from aoai_generated.models.citation_v2024_02_01 import Citation as Citation
    from aoai_generated.models.completion_usage_v2024_02_01 import CompletionUsage as CompletionUsage
    from aoai_generated.models.completions_create_request_v2024_02_01 import (
        CompletionsCreateRequest as CompletionsCreateRequest,
    )
    from aoai_generated.models.content_filter_choice_results_v2024_02_15_preview import (
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
    from aoai_generated.models.content_filter_id_result_v2024_02_15_preview import (
        ContentFilterIdResult as ContentFilterIdResult,
    )
    from aoai_generated.models.content_filter_offsets_v2024_02_01 import ContentFilterOffsets as ContentFilterOffsets
    from aoai_generated.models.content_filter_prompt_results_v2024_02_15_preview import (
        ContentFilterPromptResults as ContentFilterPromptResults,
    )
    from aoai_generated.models.content_filter_result_base_v2024_02_01 import (
        ContentFilterResultBase as ContentFilterResultBase,
    )
    from aoai_generated.models.content_filter_results_base_v2024_02_15_preview import (
        ContentFilterResultsBase as ContentFilterResultsBase,
    )
    from aoai_generated.models.content_filter_severity_result_v2024_02_01 import (
        ContentFilterSeverityResult as ContentFilterSeverityResult,
    )
    from aoai_generated.models.create_assistant_file_request_v2024_02_15_preview import (
        CreateAssistantFileRequest as CreateAssistantFileRequest,
    )
    from aoai_generated.models.create_assistant_request_v2024_02_15_preview import (
        CreateAssistantRequest as CreateAssistantRequest,
    )
    from aoai_generated.models.create_chat_completion_request_enhancements_grounding_v2024_02_15_preview import (
        CreateChatCompletionRequestEnhancementsGrounding as CreateChatCompletionRequestEnhancementsGrounding,
    )
    from aoai_generated.models.create_chat_completion_request_enhancements_ocr_v2024_02_15_preview import (
        CreateChatCompletionRequestEnhancementsOcr as CreateChatCompletionRequestEnhancementsOcr,
    )
    from aoai_generated.models.create_chat_completion_request_enhancements_v2024_02_15_preview import (
        CreateChatCompletionRequestEnhancements as CreateChatCompletionRequestEnhancements,
    )
    from aoai_generated.models.create_chat_completion_request_function_call_variant_2_v2024_02_01 import (
        CreateChatCompletionRequestFunctionCallVariant2 as CreateChatCompletionRequestFunctionCallVariant2,
    )
    from aoai_generated.models.create_chat_completion_request_response_format_v2024_02_01 import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from aoai_generated.models.create_chat_completion_request_v2024_02_15_preview import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from aoai_generated.models.create_chat_completion_response_choices_item_v2024_02_15_preview import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_response_v2024_02_15_preview import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_item_v2024_02_15_preview import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_stream_response_v2024_02_15_preview import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.create_completion_response_choices_item_logprobs_v2022_12_01 import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_completion_response_choices_item_v2024_02_15_preview import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_completion_response_v2024_02_15_preview import (
        CreateCompletionResponse as CreateCompletionResponse,
    )
    from aoai_generated.models.create_message_request_v2024_02_15_preview import (
        CreateMessageRequest as CreateMessageRequest,
    )
    from aoai_generated.models.create_run_request_v2024_02_15_preview import CreateRunRequest as CreateRunRequest
    from aoai_generated.models.create_speech_request_v2024_02_15_preview import (
        CreateSpeechRequest as CreateSpeechRequest,
    )
    from aoai_generated.models.create_thread_and_run_request_v2024_02_15_preview import (
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
    )
    from aoai_generated.models.create_thread_request_v2024_02_15_preview import (
        CreateThreadRequest as CreateThreadRequest,
    )
    from aoai_generated.models.create_transcription_request_v2024_02_01 import (
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
    from aoai_generated.models.delete_assistant_file_response_v2024_02_15_preview import (
        DeleteAssistantFileResponse as DeleteAssistantFileResponse,
    )
    from aoai_generated.models.delete_assistant_response_v2024_02_15_preview import (
        DeleteAssistantResponse as DeleteAssistantResponse,
    )
    from aoai_generated.models.delete_message_response_v2024_02_15_preview import (
        DeleteMessageResponse as DeleteMessageResponse,
    )
    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import (
        DeleteThreadResponse as DeleteThreadResponse,
    )
    from aoai_generated.models.deprecation_v2022_12_01 import Deprecation as Deprecation
    from aoai_generated.models.elasticsearch_chat_extension_configuration_v2024_02_15_preview import (
        ElasticsearchChatExtensionConfiguration as ElasticsearchChatExtensionConfiguration,
    )
    from aoai_generated.models.elasticsearch_chat_extension_parameters_v2024_02_15_preview import (
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
    from aoai_generated.models.enhancement_grounding_v2024_02_15_preview import (
        EnhancementGrounding as EnhancementGrounding,
    )
    from aoai_generated.models.enhancement_v2024_02_15_preview import Enhancement as Enhancement
    from aoai_generated.models.error_base_v2024_02_01 import ErrorBase as ErrorBase
    from aoai_generated.models.error_response_v2024_02_15_preview import ErrorResponse as ErrorResponse
    from aoai_generated.models.error_v2024_02_15_preview import Error as Error
    from aoai_generated.models.file_import_v2024_02_15_preview import FileImport as FileImport
    from aoai_generated.models.file_list_v2024_02_15_preview import FileList as FileList
    from aoai_generated.models.file_v2024_02_15_preview import File as File
    from aoai_generated.models.files_create_request_v2024_02_15_preview import FilesCreateRequest as FilesCreateRequest
    from aoai_generated.models.fine_tuning_hyper_parameters_v2024_02_01 import (
        FineTuningHyperParameters as FineTuningHyperParameters,
    )
    from aoai_generated.models.fine_tuning_job_creation_v2024_02_01 import (
        FineTuningJobCreation as FineTuningJobCreation,
    )
    from aoai_generated.models.fine_tuning_job_event_list_v2024_02_15_preview import (
        FineTuningJobEventList as FineTuningJobEventList,
    )
    from aoai_generated.models.fine_tuning_job_event_v2024_02_15_preview import FineTuningJobEvent as FineTuningJobEvent
    from aoai_generated.models.fine_tuning_job_list_v2024_02_15_preview import FineTuningJobList as FineTuningJobList
    from aoai_generated.models.fine_tuning_job_v2024_02_15_preview import FineTuningJob as FineTuningJob
    from aoai_generated.models.generate_images_response_v2024_02_01 import (
        GenerateImagesResponse as GenerateImagesResponse,
    )
    from aoai_generated.models.image_generations_request_v2024_02_01 import (
        ImageGenerationsRequest as ImageGenerationsRequest,
    )
    from aoai_generated.models.image_result_v2024_02_01 import ImageResult as ImageResult
    from aoai_generated.models.inner_error_v2024_02_15_preview import InnerError as InnerError
    from aoai_generated.models.line_v2024_02_15_preview import Line as Line
    from aoai_generated.models.list_assistant_files_response_v2024_02_15_preview import (
        ListAssistantFilesResponse as ListAssistantFilesResponse,
    )
    from aoai_generated.models.list_assistants_response_v2024_02_15_preview import (
        ListAssistantsResponse as ListAssistantsResponse,
    )
    from aoai_generated.models.list_message_files_response_v2024_02_15_preview import (
        ListMessageFilesResponse as ListMessageFilesResponse,
    )
    from aoai_generated.models.list_messages_response_v2024_02_15_preview import (
        ListMessagesResponse as ListMessagesResponse,
    )
    from aoai_generated.models.list_run_steps_response_v2024_02_15_preview import (
        ListRunStepsResponse as ListRunStepsResponse,
    )
    from aoai_generated.models.list_runs_response_v2024_02_15_preview import ListRunsResponse as ListRunsResponse
    from aoai_generated.models.list_threads_response_v2024_02_15_preview import (
        ListThreadsResponse as ListThreadsResponse,
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
    from aoai_generated.models.message_file_object_v2024_02_15_preview import MessageFileObject as MessageFileObject
    from aoai_generated.models.message_object_v2024_02_15_preview import MessageObject as MessageObject
    from aoai_generated.models.model_list_v2024_02_15_preview import ModelList as ModelList
    from aoai_generated.models.model_v2024_02_15_preview import Model as Model
    from aoai_generated.models.modify_assistant_request_v2024_02_15_preview import (
        ModifyAssistantRequest as ModifyAssistantRequest,
    )
    from aoai_generated.models.modify_message_request_v2024_02_15_preview import (
        ModifyMessageRequest as ModifyMessageRequest,
    )
    from aoai_generated.models.modify_run_request_v2024_02_15_preview import ModifyRunRequest as ModifyRunRequest
    from aoai_generated.models.modify_thread_request_v2024_02_15_preview import (
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
    from aoai_generated.models.on_your_data_deployment_name_vectorization_source_v2024_02_01 import (
        OnYourDataDeploymentNameVectorizationSource as OnYourDataDeploymentNameVectorizationSource,
    )
    from aoai_generated.models.on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview import (
        OnYourDataEncodedApiKeyAuthenticationOptions as OnYourDataEncodedApiKeyAuthenticationOptions,
    )
    from aoai_generated.models.on_your_data_endpoint_vectorization_source_v2024_02_01 import (
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
    from aoai_generated.models.pinecone_chat_extension_configuration_v2024_02_15_preview import (
        PineconeChatExtensionConfiguration as PineconeChatExtensionConfiguration,
    )
    from aoai_generated.models.pinecone_chat_extension_parameters_v2024_02_15_preview import (
        PineconeChatExtensionParameters as PineconeChatExtensionParameters,
    )
    from aoai_generated.models.pinecone_field_mapping_options_v2024_02_15_preview import (
        PineconeFieldMappingOptions as PineconeFieldMappingOptions,
    )
    from aoai_generated.models.prompt_filter_result_v2024_02_15_preview import PromptFilterResult as PromptFilterResult
    from aoai_generated.models.run_object_last_error_v2024_02_15_preview import RunObjectLastError as RunObjectLastError
    from aoai_generated.models.run_object_required_action_submit_tool_outputs_v2024_02_15_preview import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from aoai_generated.models.run_object_required_action_v2024_02_15_preview import (
        RunObjectRequiredAction as RunObjectRequiredAction,
    )
    from aoai_generated.models.run_object_v2024_02_15_preview import RunObject as RunObject
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
    from aoai_generated.models.run_step_details_tool_calls_function_object_function_v2024_02_15_preview import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from aoai_generated.models.run_step_details_tool_calls_function_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_retrieval_object_v2024_02_15_preview import (
        RunStepDetailsToolCallsRetrievalObject as RunStepDetailsToolCallsRetrievalObject,
    )
    from aoai_generated.models.run_step_object_last_error_v2024_02_15_preview import (
        RunStepObjectLastError as RunStepObjectLastError,
    )
    from aoai_generated.models.run_step_object_v2024_02_15_preview import RunStepObject as RunStepObject
    from aoai_generated.models.run_tool_call_object_function_v2024_02_15_preview import (
        RunToolCallObjectFunction as RunToolCallObjectFunction,
    )
    from aoai_generated.models.run_tool_call_object_v2024_02_15_preview import RunToolCallObject as RunToolCallObject
    from aoai_generated.models.span_polygon_item_v2024_02_15_preview import SpanPolygonItem as SpanPolygonItem
    from aoai_generated.models.span_v2024_02_15_preview import Span as Span
    from aoai_generated.models.submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview import (
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from aoai_generated.models.submit_tool_outputs_run_request_v2024_02_15_preview import (
        SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
    )
    from aoai_generated.models.thread_object_v2024_02_15_preview import ThreadObject as ThreadObject
    from aoai_generated.models.unions_v2024_02_01 import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from aoai_generated.models.unions_v2024_02_01 import (
        ChatCompletionRequestMessageContentPart as ChatCompletionRequestMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_02_01 import (
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    )
    from aoai_generated.models.unions_v2024_02_15_preview import (
        AzureChatExtensionConfiguration as AzureChatExtensionConfiguration,
    )
    from aoai_generated.models.unions_v2024_02_15_preview import (
        OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions,
    )
    from aoai_generated.models.unions_v2024_02_15_preview import (
        OnYourDataVectorizationSource as OnYourDataVectorizationSource,
    )
    from aoai_generated.models.unions_v2024_02_15_preview import PromptFilterResults as PromptFilterResults
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
    from aoai_generated.models.values_v2024_02_01 import ImageSize as ImageSize
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
    from aoai_generated.models.values_v2024_02_15_preview import TypeDiscriminator as TypeDiscriminator
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AssistantFileObject": "assistant_file_object_v2024_02_15_preview",
            "AssistantObject": "assistant_object_v2024_02_15_preview",
            "AssistantToolsCode": "assistant_tools_code_v2024_02_15_preview",
            "AssistantToolsFunction": "assistant_tools_function_v2024_02_15_preview",
            "AssistantToolsFunctionFunction": "assistant_tools_function_function_v2024_02_15_preview",
            "AssistantToolsRetrieval": "assistant_tools_retrieval_v2024_02_15_preview",
            "AudioResponse": "audio_response_v2024_02_01",
            "AudioResponseFormat": "values_v2024_02_01",
            "AudioSegment": "audio_segment_v2024_02_01",
            "AudioVerboseResponse": "audio_verbose_response_v2024_02_01",
            "AuthoringError": "authoring_error_v2024_02_01",
            "AuthoringErrorResponse": "authoring_error_response_v2024_02_01",
            "AuthoringInnerError": "authoring_inner_error_v2024_02_01",
            "AuthoringInnerErrorCode": "values_v2024_02_01",
            "AzureChatExtensionConfiguration": "unions_v2024_02_15_preview",
            "AzureChatExtensionType": "values_v2024_02_15_preview",
            "AzureChatExtensionsMessageContext": "azure_chat_extensions_message_context_v2024_02_01",
            "AzureCosmosDBChatExtensionConfiguration": "azure_cosmos_db_chat_extension_configuration_v2024_02_01",
            "AzureCosmosDBChatExtensionParameters": "azure_cosmos_db_chat_extension_parameters_v2024_02_01",
            "AzureCosmosDBFieldMappingOptions": "azure_cosmos_db_field_mapping_options_v2024_02_01",
            "AzureMachineLearningIndexChatExtensionConfiguration": "azure_machine_learning_index_chat_extension_configuration_v2024_02_15_preview",
            "AzureMachineLearningIndexChatExtensionParameters": "azure_machine_learning_index_chat_extension_parameters_v2024_02_15_preview",
            "AzureSearchChatExtensionConfiguration": "azure_search_chat_extension_configuration_v2024_02_15_preview",
            "AzureSearchChatExtensionParameters": "azure_search_chat_extension_parameters_v2024_02_15_preview",
            "AzureSearchIndexFieldMappingOptions": "azure_search_index_field_mapping_options_v2024_02_15_preview",
            "AzureSearchQueryType": "values_v2024_02_01",
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
            "ChatCompletionRequestMessage": "unions_v2024_02_01",
            "ChatCompletionRequestMessageAssistant": "chat_completion_request_message_assistant_v2024_02_01",
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
            "ChatCompletionResponseMessage": "chat_completion_response_message_v2024_02_01",
            "ChatCompletionResponseMessageRole": "values_v2024_02_01",
            "ChatCompletionResponseObject": "values_v2024_02_01",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta_v2024_02_01",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call_v2024_02_01",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob_v2024_02_15_preview",
            "ChatCompletionTokenLogprobTopLogprobsItem": "chat_completion_token_logprob_top_logprobs_item_v2024_02_15_preview",
            "ChatCompletionTool": "chat_completion_tool_v2024_02_01",
            "ChatCompletionToolChoiceOption": "unions_v2024_02_01",
            "ChatCompletionToolFunction": "chat_completion_tool_function_v2024_02_01",
            "ChatCompletionToolType": "values_v2024_02_01",
            "ChatCompletionsRequestCommon": "chat_completions_request_common_v2024_02_01",
            "ChatCompletionsResponseCommon": "chat_completions_response_common_v2024_02_01",
            "Citation": "citation_v2024_02_01",
            "CompletionUsage": "completion_usage_v2024_02_01",
            "CompletionsCreateRequest": "completions_create_request_v2024_02_01",
            "ContentFilterChoiceResults": "content_filter_choice_results_v2024_02_15_preview",
            "ContentFilterDetectedResult": "content_filter_detected_result_v2024_02_01",
            "ContentFilterDetectedWithCitationResult": "content_filter_detected_with_citation_result_v2024_02_01",
            "ContentFilterDetectedWithCitationResultCitation": "content_filter_detected_with_citation_result_citation_v2024_02_01",
            "ContentFilterIdResult": "content_filter_id_result_v2024_02_15_preview",
            "ContentFilterOffsets": "content_filter_offsets_v2024_02_01",
            "ContentFilterPromptResults": "content_filter_prompt_results_v2024_02_15_preview",
            "ContentFilterResultBase": "content_filter_result_base_v2024_02_01",
            "ContentFilterResultsBase": "content_filter_results_base_v2024_02_15_preview",
            "ContentFilterSeverityResult": "content_filter_severity_result_v2024_02_01",
            "CreateAssistantFileRequest": "create_assistant_file_request_v2024_02_15_preview",
            "CreateAssistantRequest": "create_assistant_request_v2024_02_15_preview",
            "CreateChatCompletionRequest": "create_chat_completion_request_v2024_02_15_preview",
            "CreateChatCompletionRequestEnhancements": "create_chat_completion_request_enhancements_v2024_02_15_preview",
            "CreateChatCompletionRequestEnhancementsGrounding": "create_chat_completion_request_enhancements_grounding_v2024_02_15_preview",
            "CreateChatCompletionRequestEnhancementsOcr": "create_chat_completion_request_enhancements_ocr_v2024_02_15_preview",
            "CreateChatCompletionRequestFunctionCallVariant2": "create_chat_completion_request_function_call_variant_2_v2024_02_01",
            "CreateChatCompletionRequestResponseFormat": "create_chat_completion_request_response_format_v2024_02_01",
            "CreateChatCompletionResponse": "create_chat_completion_response_v2024_02_15_preview",
            "CreateChatCompletionResponseChoicesItem": "create_chat_completion_response_choices_item_v2024_02_15_preview",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response_v2024_02_15_preview",
            "CreateChatCompletionStreamResponseChoicesItem": "create_chat_completion_stream_response_choices_item_v2024_02_15_preview",
            "CreateCompletionResponse": "create_completion_response_v2024_02_15_preview",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item_v2024_02_15_preview",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs_v2022_12_01",
            "CreateMessageRequest": "create_message_request_v2024_02_15_preview",
            "CreateRunRequest": "create_run_request_v2024_02_15_preview",
            "CreateSpeechRequest": "create_speech_request_v2024_02_15_preview",
            "CreateThreadAndRunRequest": "create_thread_and_run_request_v2024_02_15_preview",
            "CreateThreadRequest": "create_thread_request_v2024_02_15_preview",
            "CreateTranscriptionRequest": "create_transcription_request_v2024_02_01",
            "CreateTranslationRequest": "create_translation_request_v2024_02_01",
            "DalleContentFilterResults": "dalle_content_filter_results_v2024_02_01",
            "DalleError": "dalle_error_v2024_02_01",
            "DalleErrorResponse": "dalle_error_response_v2024_02_01",
            "DalleFilterResults": "dalle_filter_results_v2024_02_01",
            "DalleInnerError": "dalle_inner_error_v2024_02_01",
            "DeleteAssistantFileResponse": "delete_assistant_file_response_v2024_02_15_preview",
            "DeleteAssistantResponse": "delete_assistant_response_v2024_02_15_preview",
            "DeleteMessageResponse": "delete_message_response_v2024_02_15_preview",
            "DeleteThreadResponse": "delete_thread_response_v2024_02_15_preview",
            "Deprecation": "deprecation_v2022_12_01",
            "ElasticsearchChatExtensionConfiguration": "elasticsearch_chat_extension_configuration_v2024_02_15_preview",
            "ElasticsearchChatExtensionParameters": "elasticsearch_chat_extension_parameters_v2024_02_15_preview",
            "ElasticsearchIndexFieldMappingOptions": "elasticsearch_index_field_mapping_options_v2024_02_15_preview",
            "ElasticsearchQueryType": "values_v2024_02_15_preview",
            "EmbeddingsCreateRequest": "embeddings_create_request_v2024_03_01_preview",
            "EmbeddingsCreateResponse": "embeddings_create_response_v2024_03_01_preview",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item_v2024_03_01_preview",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage_v2022_12_01",
            "Enhancement": "enhancement_v2024_02_15_preview",
            "EnhancementGrounding": "enhancement_grounding_v2024_02_15_preview",
            "Error": "error_v2024_02_15_preview",
            "ErrorBase": "error_base_v2024_02_01",
            "ErrorCode": "values_v2024_02_01",
            "ErrorResponse": "error_response_v2024_02_15_preview",
            "EventType": "values_v2024_02_01",
            "File": "file_v2024_02_15_preview",
            "FileImport": "file_import_v2024_02_15_preview",
            "FileList": "file_list_v2024_02_15_preview",
            "FileState": "values_v2024_02_01",
            "FilesCreateRequest": "files_create_request_v2024_02_15_preview",
            "FineTuningHyperParameters": "fine_tuning_hyper_parameters_v2024_02_01",
            "FineTuningJob": "fine_tuning_job_v2024_02_15_preview",
            "FineTuningJobCreation": "fine_tuning_job_creation_v2024_02_01",
            "FineTuningJobEvent": "fine_tuning_job_event_v2024_02_15_preview",
            "FineTuningJobEventList": "fine_tuning_job_event_list_v2024_02_15_preview",
            "FineTuningJobList": "fine_tuning_job_list_v2024_02_15_preview",
            "FineTuningState": "values_v2024_02_01",
            "GenerateImagesResponse": "generate_images_response_v2024_02_01",
            "ImageDetailLevel": "values_v2024_02_01",
            "ImageGenerationsRequest": "image_generations_request_v2024_02_01",
            "ImageQuality": "values_v2024_02_01",
            "ImageResult": "image_result_v2024_02_01",
            "ImageSize": "values_v2024_02_01",
            "ImageStyle": "values_v2024_02_01",
            "ImagesResponseFormat": "values_v2024_02_01",
            "InnerError": "inner_error_v2024_02_15_preview",
            "InnerErrorCode": "values_v2024_02_01",
            "LifeCycleStatus": "values_v2022_12_01",
            "Line": "line_v2024_02_15_preview",
            "ListAssistantFilesResponse": "list_assistant_files_response_v2024_02_15_preview",
            "ListAssistantsResponse": "list_assistants_response_v2024_02_15_preview",
            "ListMessageFilesResponse": "list_message_files_response_v2024_02_15_preview",
            "ListMessagesResponse": "list_messages_response_v2024_02_15_preview",
            "ListRunStepsResponse": "list_run_steps_response_v2024_02_15_preview",
            "ListRunsResponse": "list_runs_response_v2024_02_15_preview",
            "ListThreadsResponse": "list_threads_response_v2024_02_15_preview",
            "LogLevel": "values_v2022_12_01",
            "MessageContentImageFileObject": "message_content_image_file_object_v2024_02_15_preview",
            "MessageContentImageFileObjectImageFile": "message_content_image_file_object_image_file_v2024_02_15_preview",
            "MessageContentTextAnnotationsFileCitationObject": "message_content_text_annotations_file_citation_object_v2024_02_15_preview",
            "MessageContentTextAnnotationsFileCitationObjectFileCitation": "message_content_text_annotations_file_citation_object_file_citation_v2024_02_15_preview",
            "MessageContentTextAnnotationsFilePathObject": "message_content_text_annotations_file_path_object_v2024_02_15_preview",
            "MessageContentTextAnnotationsFilePathObjectFilePath": "message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview",
            "MessageContentTextObject": "message_content_text_object_v2024_02_15_preview",
            "MessageContentTextObjectText": "message_content_text_object_text_v2024_02_15_preview",
            "MessageFileObject": "message_file_object_v2024_02_15_preview",
            "MessageObject": "message_object_v2024_02_15_preview",
            "Model": "model_v2024_02_15_preview",
            "ModelList": "model_list_v2024_02_15_preview",
            "ModifyAssistantRequest": "modify_assistant_request_v2024_02_15_preview",
            "ModifyMessageRequest": "modify_message_request_v2024_02_15_preview",
            "ModifyRunRequest": "modify_run_request_v2024_02_15_preview",
            "ModifyThreadRequest": "modify_thread_request_v2024_02_15_preview",
            "OnYourDataAccessTokenAuthenticationOptions": "on_your_data_access_token_authentication_options_v2024_02_15_preview",
            "OnYourDataApiKeyAuthenticationOptions": "on_your_data_api_key_authentication_options_v2024_02_01",
            "OnYourDataAuthenticationOptions": "unions_v2024_02_15_preview",
            "OnYourDataAuthenticationType": "values_v2024_02_15_preview",
            "OnYourDataConnectionStringAuthenticationOptions": "on_your_data_connection_string_authentication_options_v2024_02_01",
            "OnYourDataDeploymentNameVectorizationSource": "on_your_data_deployment_name_vectorization_source_v2024_02_01",
            "OnYourDataEncodedApiKeyAuthenticationOptions": "on_your_data_encoded_api_key_authentication_options_v2024_02_15_preview",
            "OnYourDataEndpointVectorizationSource": "on_your_data_endpoint_vectorization_source_v2024_02_01",
            "OnYourDataKeyAndKeyIdAuthenticationOptions": "on_your_data_key_and_key_id_authentication_options_v2024_02_15_preview",
            "OnYourDataModelIdVectorizationSource": "on_your_data_model_id_vectorization_source_v2024_02_15_preview",
            "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": "on_your_data_system_assigned_managed_identity_authentication_options_v2024_02_01",
            "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": "on_your_data_user_assigned_managed_identity_authentication_options_v2024_02_01",
            "OnYourDataVectorizationSource": "unions_v2024_02_15_preview",
            "OnYourDataVectorizationSourceType": "values_v2024_02_15_preview",
            "OperationState": "values_v2024_02_01",
            "PineconeChatExtensionConfiguration": "pinecone_chat_extension_configuration_v2024_02_15_preview",
            "PineconeChatExtensionParameters": "pinecone_chat_extension_parameters_v2024_02_15_preview",
            "PineconeFieldMappingOptions": "pinecone_field_mapping_options_v2024_02_15_preview",
            "PromptFilterResult": "prompt_filter_result_v2024_02_15_preview",
            "PromptFilterResults": "unions_v2024_02_15_preview",
            "Purpose": "values_v2024_02_15_preview",
            "RunObject": "run_object_v2024_02_15_preview",
            "RunObjectLastError": "run_object_last_error_v2024_02_15_preview",
            "RunObjectRequiredAction": "run_object_required_action_v2024_02_15_preview",
            "RunObjectRequiredActionSubmitToolOutputs": "run_object_required_action_submit_tool_outputs_v2024_02_15_preview",
            "RunStepDetailsMessageCreationObject": "run_step_details_message_creation_object_v2024_02_15_preview",
            "RunStepDetailsMessageCreationObjectMessageCreation": "run_step_details_message_creation_object_message_creation_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeObject": "run_step_details_tool_calls_code_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputImageObject": "run_step_details_tool_calls_code_output_image_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_details_tool_calls_code_output_image_object_image_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputLogsObject": "run_step_details_tool_calls_code_output_logs_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsFunctionObject": "run_step_details_tool_calls_function_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsFunctionObjectFunction": "run_step_details_tool_calls_function_object_function_v2024_02_15_preview",
            "RunStepDetailsToolCallsObject": "run_step_details_tool_calls_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsRetrievalObject": "run_step_details_tool_calls_retrieval_object_v2024_02_15_preview",
            "RunStepObject": "run_step_object_v2024_02_15_preview",
            "RunStepObjectLastError": "run_step_object_last_error_v2024_02_15_preview",
            "RunToolCallObject": "run_tool_call_object_v2024_02_15_preview",
            "RunToolCallObjectFunction": "run_tool_call_object_function_v2024_02_15_preview",
            "Span": "span_v2024_02_15_preview",
            "SpanPolygonItem": "span_polygon_item_v2024_02_15_preview",
            "SubmitToolOutputsRunRequest": "submit_tool_outputs_run_request_v2024_02_15_preview",
            "SubmitToolOutputsRunRequestToolOutputsItem": "submit_tool_outputs_run_request_tool_outputs_item_v2024_02_15_preview",
            "ThreadObject": "thread_object_v2024_02_15_preview",
            "ToolCallType": "values_v2024_02_01",
            "TypeDiscriminator": "values_v2024_02_15_preview",
        },
        "aoai_generated.models",
    )
