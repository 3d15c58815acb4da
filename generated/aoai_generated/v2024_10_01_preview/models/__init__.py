"""The models of Azure OpenAI 2024-10-01-preview; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from .assistant_object import AssistantObject as AssistantObject
    from .assistant_object_tool_resources import AssistantObjectToolResources as AssistantObjectToolResources
    from .assistant_object_tool_resources_code_interpreter import (
        AssistantObjectToolResourcesCodeInterpreter as AssistantObjectToolResourcesCodeInterpreter,
    )
    from .assistant_object_tool_resources_file_search import (
        AssistantObjectToolResourcesFileSearch as AssistantObjectToolResourcesFileSearch,
    )
    from .assistant_tools_code import AssistantToolsCode as AssistantToolsCode
    from .assistant_tools_file_search import AssistantToolsFileSearch as AssistantToolsFileSearch
    from .assistant_tools_file_search_file_search import (
        AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
    )
    from .assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
    )
    from .assistant_tools_function import AssistantToolsFunction as AssistantToolsFunction
    from .assistant_tools_function_function import AssistantToolsFunctionFunction as AssistantToolsFunctionFunction
    from .assistants_api_response_format import AssistantsApiResponseFormat as AssistantsApiResponseFormat
    from .assistants_named_tool_choice import AssistantsNamedToolChoice as AssistantsNamedToolChoice
    from .assistants_named_tool_choice_function import (
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
    )
    from .audio_response import AudioResponse as AudioResponse
    from .audio_segment import AudioSegment as AudioSegment
    from .audio_verbose_response import AudioVerboseResponse as AudioVerboseResponse
    from .audio_word import AudioWord as AudioWord
    from .authoring_error import AuthoringError as AuthoringError
    from .authoring_error_response import AuthoringErrorResponse as AuthoringErrorResponse
    from .authoring_inner_error import AuthoringInnerError as AuthoringInnerError
    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
    )
    from .azure_ai_search_index import AzureAISearchIndex as AzureAISearchIndex
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
    from .chunking_settings import ChunkingSettings as ChunkingSettings
    from .citation import Citation as Citation
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from .connection_string_connection import ConnectionStringConnection as ConnectionStringConnection
    from .content_filter_choice_results import ContentFilterChoiceResults as ContentFilterChoiceResults
    from .content_filter_completion_text_span import ContentFilterCompletionTextSpan as ContentFilterCompletionTextSpan
    from .content_filter_detailed_results import ContentFilterDetailedResults as ContentFilterDetailedResults
    from .content_filter_detected_result import ContentFilterDetectedResult as ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import (
        ContentFilterDetectedWithCitationResult as ContentFilterDetectedWithCitationResult,
    )
    from .content_filter_detected_with_citation_result_citation import (
        ContentFilterDetectedWithCitationResultCitation as ContentFilterDetectedWithCitationResultCitation,
    )
    from .content_filter_detected_with_completion_text_spans_result import (
        ContentFilterDetectedWithCompletionTextSpansResult as ContentFilterDetectedWithCompletionTextSpansResult,
    )
    from .content_filter_id_result import ContentFilterIdResult as ContentFilterIdResult
    from .content_filter_offsets import ContentFilterOffsets as ContentFilterOffsets
    from .content_filter_prompt_results import ContentFilterPromptResults as ContentFilterPromptResults
    from .content_filter_result_base import ContentFilterResultBase as ContentFilterResultBase
    from .content_filter_results_base import ContentFilterResultsBase as ContentFilterResultsBase
    from .content_filter_severity_result import ContentFilterSeverityResult as ContentFilterSeverityResult
    from .cosmos_db_index import CosmosDBIndex as CosmosDBIndex
    from .crawling_settings import CrawlingSettings as CrawlingSettings
    from .create_assistant_request import CreateAssistantRequest as CreateAssistantRequest
    from .create_assistant_request_tool_resources import (
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
    )
    from .create_assistant_request_tool_resources_code_interpreter import (
        CreateAssistantRequestToolResourcesCodeInterpreter as CreateAssistantRequestToolResourcesCodeInterpreter,
    )
    from .create_assistant_request_tool_resources_file_search import (
        CreateAssistantRequestToolResourcesFileSearch as CreateAssistantRequestToolResourcesFileSearch,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItem as CreateAssistantRequestToolResourcesFileSearchVectorStoresItem,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static import (
        CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
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
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_message_request_attachments_item import (
        CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
    )
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_speech_request import CreateSpeechRequest as CreateSpeechRequest
    from .create_thread_and_run_request import CreateThreadAndRunRequest as CreateThreadAndRunRequest
    from .create_thread_and_run_request_tool_resources import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from .create_thread_and_run_request_tool_resources_code_interpreter import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_and_run_request_tool_resources_file_search import (
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
    )
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .create_thread_request_tool_resources import (
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
    )
    from .create_thread_request_tool_resources_code_interpreter import (
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from .create_thread_request_tool_resources_file_search import (
        CreateThreadRequestToolResourcesFileSearch as CreateThreadRequestToolResourcesFileSearch,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItem as CreateThreadRequestToolResourcesFileSearchVectorStoresItem,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic,
    )
    from .create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static import (
        CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic as CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic,
    )
    from .create_transcription_request import CreateTranscriptionRequest as CreateTranscriptionRequest
    from .create_translation_request import CreateTranslationRequest as CreateTranslationRequest
    from .create_vector_store_file_batch_request import (
        CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
    )
    from .create_vector_store_file_request import CreateVectorStoreFileRequest as CreateVectorStoreFileRequest
    from .create_vector_store_request import CreateVectorStoreRequest as CreateVectorStoreRequest
    from .custom_compute import CustomCompute as CustomCompute
    from .dalle_content_filter_results import DalleContentFilterResults as DalleContentFilterResults
    from .dalle_error import DalleError as DalleError
    from .dalle_error_response import DalleErrorResponse as DalleErrorResponse
    from .dalle_filter_results import DalleFilterResults as DalleFilterResults
    from .dalle_inner_error import DalleInnerError as DalleInnerError
    from .delete_assistant_response import DeleteAssistantResponse as DeleteAssistantResponse
    from .delete_message_response import DeleteMessageResponse as DeleteMessageResponse
    from .delete_thread_response import DeleteThreadResponse as DeleteThreadResponse
    from .delete_vector_store_file_response import DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse
    from .delete_vector_store_response import DeleteVectorStoreResponse as DeleteVectorStoreResponse
    from .deployment_connection import DeploymentConnection as DeploymentConnection
    from .deprecation import Deprecation as Deprecation
    from .done_event import DoneEvent as DoneEvent
    from .elasticsearch_chat_extension_configuration import (
        ElasticsearchChatExtensionConfiguration as ElasticsearchChatExtensionConfiguration,
    )
    from .elasticsearch_chat_extension_parameters import (
        ElasticsearchChatExtensionParameters as ElasticsearchChatExtensionParameters,
    )
    from .elasticsearch_index_field_mapping_options import (
        ElasticsearchIndexFieldMappingOptions as ElasticsearchIndexFieldMappingOptions,
    )
    from .embeddings_create_request import EmbeddingsCreateRequest as EmbeddingsCreateRequest
    from .embeddings_create_response import EmbeddingsCreateResponse as EmbeddingsCreateResponse
    from .embeddings_create_response_data_item import (
        EmbeddingsCreateResponseDataItem as EmbeddingsCreateResponseDataItem,
    )
    from .embeddings_create_response_usage import EmbeddingsCreateResponseUsage as EmbeddingsCreateResponseUsage
    from .endpoint_key_connection import EndpointKeyConnection as EndpointKeyConnection
    from .endpoint_mi_connection import EndpointMIConnection as EndpointMIConnection
    from .error import Error as Error
    from .error_base import ErrorBase as ErrorBase
    from .error_event import ErrorEvent as ErrorEvent
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
    from .generic_embedding_settings import GenericEmbeddingSettings as GenericEmbeddingSettings
    from .image_generations_request import ImageGenerationsRequest as ImageGenerationsRequest
    from .image_result import ImageResult as ImageResult
    from .ingestion_error import IngestionError as IngestionError
    from .ingestion_job_list import IngestionJobList as IngestionJobList
    from .ingestion_job_progress import IngestionJobProgress as IngestionJobProgress
    from .ingestion_job_run import IngestionJobRun as IngestionJobRun
    from .ingestion_job_run_list import IngestionJobRunList as IngestionJobRunList
    from .ingestion_job_stage_progress import IngestionJobStageProgress as IngestionJobStageProgress
    from .ingestion_job_system_compute import IngestionJobSystemCompute as IngestionJobSystemCompute
    from .ingestion_job_user_compute import IngestionJobUserCompute as IngestionJobUserCompute
    from .inner_error import InnerError as InnerError
    from .line import Line as Line
    from .list_assistants_response import ListAssistantsResponse as ListAssistantsResponse
    from .list_messages_response import ListMessagesResponse as ListMessagesResponse
    from .list_run_steps_response import ListRunStepsResponse as ListRunStepsResponse
    from .list_runs_response import ListRunsResponse as ListRunsResponse
    from .list_threads_response import ListThreadsResponse as ListThreadsResponse
    from .list_vector_store_files_response import ListVectorStoreFilesResponse as ListVectorStoreFilesResponse
    from .list_vector_stores_response import ListVectorStoresResponse as ListVectorStoresResponse
    from .message_content_image_file_object import MessageContentImageFileObject as MessageContentImageFileObject
    from .message_content_image_file_object_image_file import (
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
    )
    from .message_content_text_annotations_file_citation_object import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from .message_content_text_annotations_file_citation_object_file_citation import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_content_text_annotations_file_path_object import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from .message_content_text_annotations_file_path_object_file_path import (
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_content_text_object import MessageContentTextObject as MessageContentTextObject
    from .message_content_text_object_text import MessageContentTextObjectText as MessageContentTextObjectText
    from .message_delta_content_image_file_object import (
        MessageDeltaContentImageFileObject as MessageDeltaContentImageFileObject,
    )
    from .message_delta_content_image_file_object_image_file import (
        MessageDeltaContentImageFileObjectImageFile as MessageDeltaContentImageFileObjectImageFile,
    )
    from .message_delta_content_text_annotations_file_citation_object import (
        MessageDeltaContentTextAnnotationsFileCitationObject as MessageDeltaContentTextAnnotationsFileCitationObject,
    )
    from .message_delta_content_text_annotations_file_citation_object_file_citation import (
        MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation as MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from .message_delta_content_text_annotations_file_path_object import (
        MessageDeltaContentTextAnnotationsFilePathObject as MessageDeltaContentTextAnnotationsFilePathObject,
    )
    from .message_delta_content_text_annotations_file_path_object_file_path import (
        MessageDeltaContentTextAnnotationsFilePathObjectFilePath as MessageDeltaContentTextAnnotationsFilePathObjectFilePath,
    )
    from .message_delta_content_text_object import MessageDeltaContentTextObject as MessageDeltaContentTextObject
    from .message_delta_content_text_object_text import (
        MessageDeltaContentTextObjectText as MessageDeltaContentTextObjectText,
    )
    from .message_delta_object import MessageDeltaObject as MessageDeltaObject
    from .message_delta_object_delta import MessageDeltaObjectDelta as MessageDeltaObjectDelta
    from .message_object import MessageObject as MessageObject
    from .message_object_attachments_item import MessageObjectAttachmentsItem as MessageObjectAttachmentsItem
    from .message_object_incomplete_details import MessageObjectIncompleteDetails as MessageObjectIncompleteDetails
    from .message_stream_event_thread_message_completed import (
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
    )
    from .message_stream_event_thread_message_created import (
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
    )
    from .message_stream_event_thread_message_delta import (
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
    )
    from .message_stream_event_thread_message_in_progress import (
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
    )
    from .message_stream_event_thread_message_incomplete import (
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
    )
    from .model import Model as Model
    from .model_list import ModelList as ModelList
    from .modify_assistant_request import ModifyAssistantRequest as ModifyAssistantRequest
    from .modify_assistant_request_tool_resources import (
        ModifyAssistantRequestToolResources as ModifyAssistantRequestToolResources,
    )
    from .modify_assistant_request_tool_resources_code_interpreter import (
        ModifyAssistantRequestToolResourcesCodeInterpreter as ModifyAssistantRequestToolResourcesCodeInterpreter,
    )
    from .modify_assistant_request_tool_resources_file_search import (
        ModifyAssistantRequestToolResourcesFileSearch as ModifyAssistantRequestToolResourcesFileSearch,
    )
    from .modify_message_request import ModifyMessageRequest as ModifyMessageRequest
    from .modify_run_request import ModifyRunRequest as ModifyRunRequest
    from .modify_thread_request import ModifyThreadRequest as ModifyThreadRequest
    from .modify_thread_request_tool_resources import (
        ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
    )
    from .modify_thread_request_tool_resources_code_interpreter import (
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from .modify_thread_request_tool_resources_file_search import (
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
    )
    from .mongo_db_chat_extension_configuration import (
        MongoDBChatExtensionConfiguration as MongoDBChatExtensionConfiguration,
    )
    from .mongo_db_chat_extension_parameters import MongoDBChatExtensionParameters as MongoDBChatExtensionParameters
    from .mongo_db_field_mapping_options import MongoDBFieldMappingOptions as MongoDBFieldMappingOptions
    from .on_your_data_access_token_authentication_options import (
        OnYourDataAccessTokenAuthenticationOptions as OnYourDataAccessTokenAuthenticationOptions,
    )
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions as OnYourDataApiKeyAuthenticationOptions,
    )
    from .on_your_data_connection_string_authentication_options import (
        OnYourDataConnectionStringAuthenticationOptions as OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource as OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_encoded_api_key_authentication_options import (
        OnYourDataEncodedApiKeyAuthenticationOptions as OnYourDataEncodedApiKeyAuthenticationOptions,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource as OnYourDataEndpointVectorizationSource,
    )
    from .on_your_data_integrated_vectorization_source import (
        OnYourDataIntegratedVectorizationSource as OnYourDataIntegratedVectorizationSource,
    )
    from .on_your_data_key_and_key_id_authentication_options import (
        OnYourDataKeyAndKeyIdAuthenticationOptions as OnYourDataKeyAndKeyIdAuthenticationOptions,
    )
    from .on_your_data_model_id_vectorization_source import (
        OnYourDataModelIdVectorizationSource as OnYourDataModelIdVectorizationSource,
    )
    from .on_your_data_system_assigned_managed_identity_authentication_options import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions as OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions as OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_username_and_password_authentication_options import (
        OnYourDataUsernameAndPasswordAuthenticationOptions as OnYourDataUsernameAndPasswordAuthenticationOptions,
    )
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
    )
    from .pinecone_chat_extension_configuration import (
        PineconeChatExtensionConfiguration as PineconeChatExtensionConfiguration,
    )
    from .pinecone_chat_extension_parameters import PineconeChatExtensionParameters as PineconeChatExtensionParameters
    from .pinecone_field_mapping_options import PineconeFieldMappingOptions as PineconeFieldMappingOptions
    from .pinecone_index import PineconeIndex as PineconeIndex
    from .prompt_filter_result import PromptFilterResult as PromptFilterResult
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .retrieved_document import RetrievedDocument as RetrievedDocument
    from .run_completion_usage import RunCompletionUsage as RunCompletionUsage
    from .run_object import RunObject as RunObject
    from .run_object_incomplete_details import RunObjectIncompleteDetails as RunObjectIncompleteDetails
    from .run_object_last_error import RunObjectLastError as RunObjectLastError
    from .run_object_required_action import RunObjectRequiredAction as RunObjectRequiredAction
    from .run_object_required_action_submit_tool_outputs import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from .run_step_completion_usage import RunStepCompletionUsage as RunStepCompletionUsage
    from .run_step_delta_object import RunStepDeltaObject as RunStepDeltaObject
    from .run_step_delta_object_delta import RunStepDeltaObjectDelta as RunStepDeltaObjectDelta
    from .run_step_delta_step_details_message_creation_object import (
        RunStepDeltaStepDetailsMessageCreationObject as RunStepDeltaStepDetailsMessageCreationObject,
    )
    from .run_step_delta_step_details_message_creation_object_message_creation import (
        RunStepDeltaStepDetailsMessageCreationObjectMessageCreation as RunStepDeltaStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_delta_step_details_tool_calls_code_object import (
        RunStepDeltaStepDetailsToolCallsCodeObject as RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from .run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_delta_step_details_tool_calls_code_output_image_object_image import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_delta_step_details_tool_calls_code_output_logs_object import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject as RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import (
        RunStepDeltaStepDetailsToolCallsFunctionObject as RunStepDeltaStepDetailsToolCallsFunctionObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object_function import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction as RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_delta_step_details_tool_calls_object import (
        RunStepDeltaStepDetailsToolCallsObject as RunStepDeltaStepDetailsToolCallsObject,
    )
    from .run_step_details_message_creation_object import (
        RunStepDetailsMessageCreationObject as RunStepDetailsMessageCreationObject,
    )
    from .run_step_details_message_creation_object_message_creation import (
        RunStepDetailsMessageCreationObjectMessageCreation as RunStepDetailsMessageCreationObjectMessageCreation,
    )
    from .run_step_details_tool_calls_code_object import (
        RunStepDetailsToolCallsCodeObject as RunStepDetailsToolCallsCodeObject,
    )
    from .run_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from .run_step_details_tool_calls_code_output_image_object import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from .run_step_details_tool_calls_code_output_image_object_image import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage as RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from .run_step_details_tool_calls_code_output_logs_object import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from .run_step_details_tool_calls_file_search_object import (
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_details_tool_calls_function_object import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from .run_step_details_tool_calls_function_object_function import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject
    from .run_step_object import RunStepObject as RunStepObject
    from .run_step_object_last_error import RunStepObjectLastError as RunStepObjectLastError
    from .run_step_stream_event_thread_run_step_cancelled import (
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
    )
    from .run_step_stream_event_thread_run_step_completed import (
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
    )
    from .run_step_stream_event_thread_run_step_created import (
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
    )
    from .run_step_stream_event_thread_run_step_delta import (
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
    )
    from .run_step_stream_event_thread_run_step_expired import (
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
    )
    from .run_step_stream_event_thread_run_step_failed import (
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
    )
    from .run_step_stream_event_thread_run_step_in_progress import (
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
    )
    from .run_stream_event_thread_run_cancelled import (
        RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
    )
    from .run_stream_event_thread_run_cancelling import (
        RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
    )
    from .run_stream_event_thread_run_completed import (
        RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
    )
    from .run_stream_event_thread_run_created import RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated
    from .run_stream_event_thread_run_expired import RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired
    from .run_stream_event_thread_run_failed import RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed
    from .run_stream_event_thread_run_in_progress import (
        RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
    )
    from .run_stream_event_thread_run_queued import RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued
    from .run_stream_event_thread_run_requires_action import (
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
    )
    from .run_tool_call_object import RunToolCallObject as RunToolCallObject
    from .run_tool_call_object_function import RunToolCallObjectFunction as RunToolCallObjectFunction
    from .serverless_compute import ServerlessCompute as ServerlessCompute
    from .span import Span as Span
    from .span_polygon_item import SpanPolygonItem as SpanPolygonItem
    from .static_chunking_strategy import StaticChunkingStrategy as StaticChunkingStrategy
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
    )
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from .submit_tool_outputs_run_request import SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest
    from .submit_tool_outputs_run_request_tool_outputs_item import (
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from .system_compute_storage import SystemComputeStorage as SystemComputeStorage
    from .system_compute_url import SystemComputeUrl as SystemComputeUrl
    from .thread_object import ThreadObject as ThreadObject
    from .thread_object_tool_resources import ThreadObjectToolResources as ThreadObjectToolResources
    from .thread_object_tool_resources_code_interpreter import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from .thread_object_tool_resources_file_search import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from .thread_stream_event_thread_created import ThreadStreamEventThreadCreated as ThreadStreamEventThreadCreated
    from .truncation_object import TruncationObject as TruncationObject
    from .unions import AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption
    from .unions import AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption
    from .unions import AssistantStreamEvent as AssistantStreamEvent
    from .unions import AzureChatExtensionConfiguration as AzureChatExtensionConfiguration
    from .unions import BaseConnection as BaseConnection
    from .unions import ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls
    from .unions import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .unions import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from .unions import ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart
    from .unions import ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart
    from .unions import ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart
    from .unions import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from .unions import ChunkingStrategyRequestParam as ChunkingStrategyRequestParam
    from .unions import IngestionJob as IngestionJob
    from .unions import JobCompute as JobCompute
    from .unions import MessageStreamEvent as MessageStreamEvent
    from .unions import OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions
    from .unions import OnYourDataVectorizationSource as OnYourDataVectorizationSource
    from .unions import PromptFilterResults as PromptFilterResults
    from .unions import RunStepStreamEvent as RunStepStreamEvent
    from .unions import RunStreamEvent as RunStreamEvent
    from .unions import SystemComputeDatasource as SystemComputeDatasource
    from .unions import TargetIndex as TargetIndex
    from .unions import ThreadStreamEvent as ThreadStreamEvent
    from .unions import UserComputeDatasource as UserComputeDatasource
    from .update_vector_store_request import UpdateVectorStoreRequest as UpdateVectorStoreRequest
    from .upload_file_complete_body import UploadFileCompleteBody as UploadFileCompleteBody
    from .upload_file_start_body import UploadFileStartBody as UploadFileStartBody
    from .upload_part_resource import UploadPartResource as UploadPartResource
    from .upload_resource import UploadResource as UploadResource
    from .uploads_parts_create_request import UploadsPartsCreateRequest as UploadsPartsCreateRequest
    from .user_compute_dataset import UserComputeDataset as UserComputeDataset
    from .user_compute_url import UserComputeUrl as UserComputeUrl
    from .values import AudioResponseFormat as AudioResponseFormat
    from .values import AuthoringInnerErrorCode as AuthoringInnerErrorCode
    from .values import AzureChatExtensionType as AzureChatExtensionType
    from .values import AzureSearchQueryType as AzureSearchQueryType
    from .values import BatchStatus as BatchStatus
    from .values import ChatCompletionFunctionParameters as ChatCompletionFunctionParameters
    from .values import ChatCompletionResponseMessageRole as ChatCompletionResponseMessageRole
    from .values import CompletionAction as CompletionAction
    from .values import ComputeType as ComputeType
    from .values import ConnectionType as ConnectionType
    from .values import ElasticsearchQueryType as ElasticsearchQueryType
    from .values import ErrorCode as ErrorCode
    from .values import EventType as EventType
    from .values import FilterReason as FilterReason
    from .values import FineTuningState as FineTuningState
    from .values import FunctionParameters as FunctionParameters
    from .values import ImageQuality as ImageQuality
    from .values import ImageSize as ImageSize
    from .values import ImagesResponseFormat as ImagesResponseFormat
    from .values import ImageStyle as ImageStyle
    from .values import IngestionJobType as IngestionJobType
    from .values import InnerErrorCode as InnerErrorCode
    from .values import IntegrationTypes as IntegrationTypes
    from .values import LifeCycleStatus as LifeCycleStatus
    from .values import LogLevel as LogLevel
    from .values import OnYourDataAuthenticationType as OnYourDataAuthenticationType
    from .values import OnYourDataContextProperty as OnYourDataContextProperty
    from .values import OnYourDataVectorizationSourceType as OnYourDataVectorizationSourceType
    from .values import OperationState as OperationState
    from .values import ParallelToolCalls as ParallelToolCalls
    from .values import Purpose as Purpose
    from .values import ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema
    from .values import SystemComputeDatasourceType as SystemComputeDatasourceType
    from .values import TargetType as TargetType
    from .values import ToolCallType as ToolCallType
    from .values import TypeDiscriminator as TypeDiscriminator
    from .values import UploadStatus as UploadStatus
    from .values import UserComputeDatasourceType as UserComputeDatasourceType
    from .vector_store_expiration_after import VectorStoreExpirationAfter as VectorStoreExpirationAfter
    from .vector_store_file_batch_object import VectorStoreFileBatchObject as VectorStoreFileBatchObject
    from .vector_store_file_batch_object_file_counts import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from .vector_store_file_object import VectorStoreFileObject as VectorStoreFileObject
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError as VectorStoreFileObjectLastError
    from .vector_store_object import VectorStoreObject as VectorStoreObject
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts as VectorStoreObjectFileCounts
    from .wand_b_integration_request import WandBIntegrationRequest as WandBIntegrationRequest
    from .wand_b_integration_request_wrapper import WandBIntegrationRequestWrapper as WandBIntegrationRequestWrapper
    from .workspace_connection import WorkspaceConnection as WorkspaceConnection
    from .workspace_connection_embedding_settings import (
        WorkspaceConnectionEmbeddingSettings as WorkspaceConnectionEmbeddingSettings,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AssistantObject": "assistant_object",
            "AssistantObjectToolResources": "assistant_object_tool_resources",
            "AssistantObjectToolResourcesCodeInterpreter": "assistant_object_tool_resources_code_interpreter",
            "AssistantObjectToolResourcesFileSearch": "assistant_object_tool_resources_file_search",
            "AssistantStreamEvent": "unions",
            "AssistantToolsCode": "assistant_tools_code",
            "AssistantToolsFileSearch": "assistant_tools_file_search",
            "AssistantToolsFileSearchFileSearch": "assistant_tools_file_search_file_search",
            "AssistantToolsFileSearchTypeOnly": "assistant_tools_file_search_type_only",
            "AssistantToolsFunction": "assistant_tools_function",
            "AssistantToolsFunctionFunction": "assistant_tools_function_function",
            "AssistantsApiResponseFormat": "assistants_api_response_format",
            "AssistantsApiResponseFormatOption": "unions",
            "AssistantsApiToolChoiceOption": "unions",
            "AssistantsNamedToolChoice": "assistants_named_tool_choice",
            "AssistantsNamedToolChoiceFunction": "assistants_named_tool_choice_function",
            "AudioResponse": "audio_response",
            "AudioResponseFormat": "values",
            "AudioSegment": "audio_segment",
            "AudioVerboseResponse": "audio_verbose_response",
            "AudioWord": "audio_word",
            "AuthoringError": "authoring_error",
            "AuthoringErrorResponse": "authoring_error_response",
            "AuthoringInnerError": "authoring_inner_error",
            "AuthoringInnerErrorCode": "values",
            "AutoChunkingStrategyRequestParam": "auto_chunking_strategy_request_param",
            "AzureAISearchIndex": "azure_ai_search_index",
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
            "BaseConnection": "unions",
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
            "ChatCompletionFunctionParameters": "values",
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
            "ChunkingSettings": "chunking_settings",
            "ChunkingStrategyRequestParam": "unions",
            "Citation": "citation",
            "CompletionAction": "values",
            "CompletionUsage": "completion_usage",
            "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details",
            "CompletionUsagePromptTokensDetails": "completion_usage_prompt_tokens_details",
            "ComputeType": "values",
            "ConnectionStringConnection": "connection_string_connection",
            "ConnectionType": "values",
            "ContentFilterChoiceResults": "content_filter_choice_results",
            "ContentFilterCompletionTextSpan": "content_filter_completion_text_span",
            "ContentFilterDetailedResults": "content_filter_detailed_results",
            "ContentFilterDetectedResult": "content_filter_detected_result",
            "ContentFilterDetectedWithCitationResult": "content_filter_detected_with_citation_result",
            "ContentFilterDetectedWithCitationResultCitation": "content_filter_detected_with_citation_result_citation",
            "ContentFilterDetectedWithCompletionTextSpansResult": "content_filter_detected_with_completion_text_spans_result",
            "ContentFilterIdResult": "content_filter_id_result",
            "ContentFilterOffsets": "content_filter_offsets",
            "ContentFilterPromptResults": "content_filter_prompt_results",
            "ContentFilterResultBase": "content_filter_result_base",
            "ContentFilterResultsBase": "content_filter_results_base",
            "ContentFilterSeverityResult": "content_filter_severity_result",
            "CosmosDBIndex": "cosmos_db_index",
            "CrawlingSettings": "crawling_settings",
            "CreateAssistantRequest": "create_assistant_request",
            "CreateAssistantRequestToolResources": "create_assistant_request_tool_resources",
            "CreateAssistantRequestToolResourcesCodeInterpreter": "create_assistant_request_tool_resources_code_interpreter",
            "CreateAssistantRequestToolResourcesFileSearch": "create_assistant_request_tool_resources_file_search",
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItem": "create_assistant_request_tool_resources_file_search_vector_stores_item",
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto": "create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto",
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic": "create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static",
            "CreateAssistantRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic": "create_assistant_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static",
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
            "CreateMessageRequest": "create_message_request",
            "CreateMessageRequestAttachmentsItem": "create_message_request_attachments_item",
            "CreateRunRequest": "create_run_request",
            "CreateSpeechRequest": "create_speech_request",
            "CreateThreadAndRunRequest": "create_thread_and_run_request",
            "CreateThreadAndRunRequestToolResources": "create_thread_and_run_request_tool_resources",
            "CreateThreadAndRunRequestToolResourcesCodeInterpreter": "create_thread_and_run_request_tool_resources_code_interpreter",
            "CreateThreadAndRunRequestToolResourcesFileSearch": "create_thread_and_run_request_tool_resources_file_search",
            "CreateThreadRequest": "create_thread_request",
            "CreateThreadRequestToolResources": "create_thread_request_tool_resources",
            "CreateThreadRequestToolResourcesCodeInterpreter": "create_thread_request_tool_resources_code_interpreter",
            "CreateThreadRequestToolResourcesFileSearch": "create_thread_request_tool_resources_file_search",
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItem": "create_thread_request_tool_resources_file_search_vector_stores_item",
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyAuto": "create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_auto",
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStatic": "create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static",
            "CreateThreadRequestToolResourcesFileSearchVectorStoresItemChunkingStrategyStaticStatic": "create_thread_request_tool_resources_file_search_vector_stores_item_chunking_strategy_static_static",
            "CreateTranscriptionRequest": "create_transcription_request",
            "CreateTranslationRequest": "create_translation_request",
            "CreateVectorStoreFileBatchRequest": "create_vector_store_file_batch_request",
            "CreateVectorStoreFileRequest": "create_vector_store_file_request",
            "CreateVectorStoreRequest": "create_vector_store_request",
            "CustomCompute": "custom_compute",
            "DalleContentFilterResults": "dalle_content_filter_results",
            "DalleError": "dalle_error",
            "DalleErrorResponse": "dalle_error_response",
            "DalleFilterResults": "dalle_filter_results",
            "DalleInnerError": "dalle_inner_error",
            "DeleteAssistantResponse": "delete_assistant_response",
            "DeleteMessageResponse": "delete_message_response",
            "DeleteThreadResponse": "delete_thread_response",
            "DeleteVectorStoreFileResponse": "delete_vector_store_file_response",
            "DeleteVectorStoreResponse": "delete_vector_store_response",
            "DeploymentConnection": "deployment_connection",
            "Deprecation": "deprecation",
            "DoneEvent": "done_event",
            "ElasticsearchChatExtensionConfiguration": "elasticsearch_chat_extension_configuration",
            "ElasticsearchChatExtensionParameters": "elasticsearch_chat_extension_parameters",
            "ElasticsearchIndexFieldMappingOptions": "elasticsearch_index_field_mapping_options",
            "ElasticsearchQueryType": "values",
            "EmbeddingsCreateRequest": "embeddings_create_request",
            "EmbeddingsCreateResponse": "embeddings_create_response",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage",
            "EndpointKeyConnection": "endpoint_key_connection",
            "EndpointMIConnection": "endpoint_mi_connection",
            "Error": "error",
            "ErrorBase": "error_base",
            "ErrorCode": "values",
            "ErrorEvent": "error_event",
            "ErrorResponse": "error_response",
            "EventType": "values",
            "File": "file",
            "FileCreate": "file_create",
            "FileDelete": "file_delete",
            "FileDetails": "file_details",
            "FileImport": "file_import",
            "FileList": "file_list",
            "FilesCreateRequest": "files_create_request",
            "FilterReason": "values",
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
            "GenericEmbeddingSettings": "generic_embedding_settings",
            "ImageGenerationsRequest": "image_generations_request",
            "ImageQuality": "values",
            "ImageResult": "image_result",
            "ImageSize": "values",
            "ImageStyle": "values",
            "ImagesResponseFormat": "values",
            "IngestionError": "ingestion_error",
            "IngestionJob": "unions",
            "IngestionJobList": "ingestion_job_list",
            "IngestionJobProgress": "ingestion_job_progress",
            "IngestionJobRun": "ingestion_job_run",
            "IngestionJobRunList": "ingestion_job_run_list",
            "IngestionJobStageProgress": "ingestion_job_stage_progress",
            "IngestionJobSystemCompute": "ingestion_job_system_compute",
            "IngestionJobType": "values",
            "IngestionJobUserCompute": "ingestion_job_user_compute",
            "InnerError": "inner_error",
            "InnerErrorCode": "values",
            "IntegrationTypes": "values",
            "JobCompute": "unions",
            "LifeCycleStatus": "values",
            "Line": "line",
            "ListAssistantsResponse": "list_assistants_response",
            "ListMessagesResponse": "list_messages_response",
            "ListRunStepsResponse": "list_run_steps_response",
            "ListRunsResponse": "list_runs_response",
            "ListThreadsResponse": "list_threads_response",
            "ListVectorStoreFilesResponse": "list_vector_store_files_response",
            "ListVectorStoresResponse": "list_vector_stores_response",
            "LogLevel": "values",
            "MessageContentImageFileObject": "message_content_image_file_object",
            "MessageContentImageFileObjectImageFile": "message_content_image_file_object_image_file",
            "MessageContentTextAnnotationsFileCitationObject": "message_content_text_annotations_file_citation_object",
            "MessageContentTextAnnotationsFileCitationObjectFileCitation": "message_content_text_annotations_file_citation_object_file_citation",
            "MessageContentTextAnnotationsFilePathObject": "message_content_text_annotations_file_path_object",
            "MessageContentTextAnnotationsFilePathObjectFilePath": "message_content_text_annotations_file_path_object_file_path",
            "MessageContentTextObject": "message_content_text_object",
            "MessageContentTextObjectText": "message_content_text_object_text",
            "MessageDeltaContentImageFileObject": "message_delta_content_image_file_object",
            "MessageDeltaContentImageFileObjectImageFile": "message_delta_content_image_file_object_image_file",
            "MessageDeltaContentTextAnnotationsFileCitationObject": "message_delta_content_text_annotations_file_citation_object",
            "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation": "message_delta_content_text_annotations_file_citation_object_file_citation",
            "MessageDeltaContentTextAnnotationsFilePathObject": "message_delta_content_text_annotations_file_path_object",
            "MessageDeltaContentTextAnnotationsFilePathObjectFilePath": "message_delta_content_text_annotations_file_path_object_file_path",
            "MessageDeltaContentTextObject": "message_delta_content_text_object",
            "MessageDeltaContentTextObjectText": "message_delta_content_text_object_text",
            "MessageDeltaObject": "message_delta_object",
            "MessageDeltaObjectDelta": "message_delta_object_delta",
            "MessageObject": "message_object",
            "MessageObjectAttachmentsItem": "message_object_attachments_item",
            "MessageObjectIncompleteDetails": "message_object_incomplete_details",
            "MessageStreamEvent": "unions",
            "MessageStreamEventThreadMessageCompleted": "message_stream_event_thread_message_completed",
            "MessageStreamEventThreadMessageCreated": "message_stream_event_thread_message_created",
            "MessageStreamEventThreadMessageDelta": "message_stream_event_thread_message_delta",
            "MessageStreamEventThreadMessageInProgress": "message_stream_event_thread_message_in_progress",
            "MessageStreamEventThreadMessageIncomplete": "message_stream_event_thread_message_incomplete",
            "Model": "model",
            "ModelList": "model_list",
            "ModifyAssistantRequest": "modify_assistant_request",
            "ModifyAssistantRequestToolResources": "modify_assistant_request_tool_resources",
            "ModifyAssistantRequestToolResourcesCodeInterpreter": "modify_assistant_request_tool_resources_code_interpreter",
            "ModifyAssistantRequestToolResourcesFileSearch": "modify_assistant_request_tool_resources_file_search",
            "ModifyMessageRequest": "modify_message_request",
            "ModifyRunRequest": "modify_run_request",
            "ModifyThreadRequest": "modify_thread_request",
            "ModifyThreadRequestToolResources": "modify_thread_request_tool_resources",
            "ModifyThreadRequestToolResourcesCodeInterpreter": "modify_thread_request_tool_resources_code_interpreter",
            "ModifyThreadRequestToolResourcesFileSearch": "modify_thread_request_tool_resources_file_search",
            "MongoDBChatExtensionConfiguration": "mongo_db_chat_extension_configuration",
            "MongoDBChatExtensionParameters": "mongo_db_chat_extension_parameters",
            "MongoDBFieldMappingOptions": "mongo_db_field_mapping_options",
            "OnYourDataAccessTokenAuthenticationOptions": "on_your_data_access_token_authentication_options",
            "OnYourDataApiKeyAuthenticationOptions": "on_your_data_api_key_authentication_options",
            "OnYourDataAuthenticationOptions": "unions",
            "OnYourDataAuthenticationType": "values",
            "OnYourDataConnectionStringAuthenticationOptions": "on_your_data_connection_string_authentication_options",
            "OnYourDataContextProperty": "values",
            "OnYourDataDeploymentNameVectorizationSource": "on_your_data_deployment_name_vectorization_source",
            "OnYourDataEncodedApiKeyAuthenticationOptions": "on_your_data_encoded_api_key_authentication_options",
            "OnYourDataEndpointVectorizationSource": "on_your_data_endpoint_vectorization_source",
            "OnYourDataIntegratedVectorizationSource": "on_your_data_integrated_vectorization_source",
            "OnYourDataKeyAndKeyIdAuthenticationOptions": "on_your_data_key_and_key_id_authentication_options",
            "OnYourDataModelIdVectorizationSource": "on_your_data_model_id_vectorization_source",
            "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": "on_your_data_system_assigned_managed_identity_authentication_options",
            "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": "on_your_data_user_assigned_managed_identity_authentication_options",
            "OnYourDataUsernameAndPasswordAuthenticationOptions": "on_your_data_username_and_password_authentication_options",
            "OnYourDataVectorizationSource": "unions",
            "OnYourDataVectorizationSourceType": "values",
            "OperationState": "values",
            "OtherChunkingStrategyResponseParam": "other_chunking_strategy_response_param",
            "ParallelToolCalls": "values",
            "PineconeChatExtensionConfiguration": "pinecone_chat_extension_configuration",
            "PineconeChatExtensionParameters": "pinecone_chat_extension_parameters",
            "PineconeFieldMappingOptions": "pinecone_field_mapping_options",
            "PineconeIndex": "pinecone_index",
            "PromptFilterResult": "prompt_filter_result",
            "PromptFilterResults": "unions",
            "Purpose": "values",
            "ResponseFormatJsonObject": "response_format_json_object",
            "ResponseFormatJsonSchema": "response_format_json_schema",
            "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema",
            "ResponseFormatJsonSchemaSchema": "values",
            "ResponseFormatText": "response_format_text",
            "RetrievedDocument": "retrieved_document",
            "RunCompletionUsage": "run_completion_usage",
            "RunObject": "run_object",
            "RunObjectIncompleteDetails": "run_object_incomplete_details",
            "RunObjectLastError": "run_object_last_error",
            "RunObjectRequiredAction": "run_object_required_action",
            "RunObjectRequiredActionSubmitToolOutputs": "run_object_required_action_submit_tool_outputs",
            "RunStepCompletionUsage": "run_step_completion_usage",
            "RunStepDeltaObject": "run_step_delta_object",
            "RunStepDeltaObjectDelta": "run_step_delta_object_delta",
            "RunStepDeltaStepDetailsMessageCreationObject": "run_step_delta_step_details_message_creation_object",
            "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation": "run_step_delta_step_details_message_creation_object_message_creation",
            "RunStepDeltaStepDetailsToolCallsCodeObject": "run_step_delta_step_details_tool_calls_code_object",
            "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_delta_step_details_tool_calls_code_object_code_interpreter",
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject": "run_step_delta_step_details_tool_calls_code_output_image_object",
            "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_delta_step_details_tool_calls_code_output_image_object_image",
            "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject": "run_step_delta_step_details_tool_calls_code_output_logs_object",
            "RunStepDeltaStepDetailsToolCallsFileSearchObject": "run_step_delta_step_details_tool_calls_file_search_object",
            "RunStepDeltaStepDetailsToolCallsFunctionObject": "run_step_delta_step_details_tool_calls_function_object",
            "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction": "run_step_delta_step_details_tool_calls_function_object_function",
            "RunStepDeltaStepDetailsToolCallsObject": "run_step_delta_step_details_tool_calls_object",
            "RunStepDetailsMessageCreationObject": "run_step_details_message_creation_object",
            "RunStepDetailsMessageCreationObjectMessageCreation": "run_step_details_message_creation_object_message_creation",
            "RunStepDetailsToolCallsCodeObject": "run_step_details_tool_calls_code_object",
            "RunStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_details_tool_calls_code_object_code_interpreter",
            "RunStepDetailsToolCallsCodeOutputImageObject": "run_step_details_tool_calls_code_output_image_object",
            "RunStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_details_tool_calls_code_output_image_object_image",
            "RunStepDetailsToolCallsCodeOutputLogsObject": "run_step_details_tool_calls_code_output_logs_object",
            "RunStepDetailsToolCallsFileSearchObject": "run_step_details_tool_calls_file_search_object",
            "RunStepDetailsToolCallsFunctionObject": "run_step_details_tool_calls_function_object",
            "RunStepDetailsToolCallsFunctionObjectFunction": "run_step_details_tool_calls_function_object_function",
            "RunStepDetailsToolCallsObject": "run_step_details_tool_calls_object",
            "RunStepObject": "run_step_object",
            "RunStepObjectLastError": "run_step_object_last_error",
            "RunStepStreamEvent": "unions",
            "RunStepStreamEventThreadRunStepCancelled": "run_step_stream_event_thread_run_step_cancelled",
            "RunStepStreamEventThreadRunStepCompleted": "run_step_stream_event_thread_run_step_completed",
            "RunStepStreamEventThreadRunStepCreated": "run_step_stream_event_thread_run_step_created",
            "RunStepStreamEventThreadRunStepDelta": "run_step_stream_event_thread_run_step_delta",
            "RunStepStreamEventThreadRunStepExpired": "run_step_stream_event_thread_run_step_expired",
            "RunStepStreamEventThreadRunStepFailed": "run_step_stream_event_thread_run_step_failed",
            "RunStepStreamEventThreadRunStepInProgress": "run_step_stream_event_thread_run_step_in_progress",
            "RunStreamEvent": "unions",
            "RunStreamEventThreadRunCancelled": "run_stream_event_thread_run_cancelled",
            "RunStreamEventThreadRunCancelling": "run_stream_event_thread_run_cancelling",
            "RunStreamEventThreadRunCompleted": "run_stream_event_thread_run_completed",
            "RunStreamEventThreadRunCreated": "run_stream_event_thread_run_created",
            "RunStreamEventThreadRunExpired": "run_stream_event_thread_run_expired",
            "RunStreamEventThreadRunFailed": "run_stream_event_thread_run_failed",
            "RunStreamEventThreadRunInProgress": "run_stream_event_thread_run_in_progress",
            "RunStreamEventThreadRunQueued": "run_stream_event_thread_run_queued",
            "RunStreamEventThreadRunRequiresAction": "run_stream_event_thread_run_requires_action",
            "RunToolCallObject": "run_tool_call_object",
            "RunToolCallObjectFunction": "run_tool_call_object_function",
            "ServerlessCompute": "serverless_compute",
            "Span": "span",
            "SpanPolygonItem": "span_polygon_item",
            "StaticChunkingStrategy": "static_chunking_strategy",
            "StaticChunkingStrategyRequestParam": "static_chunking_strategy_request_param",
            "StaticChunkingStrategyResponseParam": "static_chunking_strategy_response_param",
            "SubmitToolOutputsRunRequest": "submit_tool_outputs_run_request",
            "SubmitToolOutputsRunRequestToolOutputsItem": "submit_tool_outputs_run_request_tool_outputs_item",
            "SystemComputeDatasource": "unions",
            "SystemComputeDatasourceType": "values",
            "SystemComputeStorage": "system_compute_storage",
            "SystemComputeUrl": "system_compute_url",
            "TargetIndex": "unions",
            "TargetType": "values",
            "ThreadObject": "thread_object",
            "ThreadObjectToolResources": "thread_object_tool_resources",
            "ThreadObjectToolResourcesCodeInterpreter": "thread_object_tool_resources_code_interpreter",
            "ThreadObjectToolResourcesFileSearch": "thread_object_tool_resources_file_search",
            "ThreadStreamEvent": "unions",
            "ThreadStreamEventThreadCreated": "thread_stream_event_thread_created",
            "ToolCallType": "values",
            "TruncationObject": "truncation_object",
            "TypeDiscriminator": "values",
            "UpdateVectorStoreRequest": "update_vector_store_request",
            "UploadFileCompleteBody": "upload_file_complete_body",
            "UploadFileStartBody": "upload_file_start_body",
            "UploadPartResource": "upload_part_resource",
            "UploadResource": "upload_resource",
            "UploadStatus": "values",
            "UploadsPartsCreateRequest": "uploads_parts_create_request",
            "UserComputeDataset": "user_compute_dataset",
            "UserComputeDatasource": "unions",
            "UserComputeDatasourceType": "values",
            "UserComputeUrl": "user_compute_url",
            "VectorStoreExpirationAfter": "vector_store_expiration_after",
            "VectorStoreFileBatchObject": "vector_store_file_batch_object",
            "VectorStoreFileBatchObjectFileCounts": "vector_store_file_batch_object_file_counts",
            "VectorStoreFileObject": "vector_store_file_object",
            "VectorStoreFileObjectLastError": "vector_store_file_object_last_error",
            "VectorStoreObject": "vector_store_object",
            "VectorStoreObjectFileCounts": "vector_store_object_file_counts",
            "WandBIntegrationRequest": "wand_b_integration_request",
            "WandBIntegrationRequestWrapper": "wand_b_integration_request_wrapper",
            "WorkspaceConnection": "workspace_connection",
            "WorkspaceConnectionEmbeddingSettings": "workspace_connection_embedding_settings",
        },
    )
