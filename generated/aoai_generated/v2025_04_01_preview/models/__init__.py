"""The models of Azure OpenAI 2025-04-01-preview; a model's module is imported when it is first used."""

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
    from .authoring_input_message import AuthoringInputMessage as AuthoringInputMessage
    from .authoring_tool import AuthoringTool as AuthoringTool
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
    from .batch_output_reference import BatchOutputReference as BatchOutputReference
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
    from .chat_completion_request_developer_message import (
        ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
    )
    from .chat_completion_request_function_message import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
    )
    from .chat_completion_request_message_content_part_audio_input_audio import (
        ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
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
    from .chat_completion_response_message_audio import (
        ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
    )
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
    from .choice import Choice as Choice
    from .choice_message import ChoiceMessage as ChoiceMessage
    from .chunking_settings import ChunkingSettings as ChunkingSettings
    from .citation import Citation as Citation
    from .click import Click as Click
    from .code_interpreter_file_output import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from .code_interpreter_file_output_files_item import (
        CodeInterpreterFileOutputFilesItem as CodeInterpreterFileOutputFilesItem,
    )
    from .code_interpreter_text_output import CodeInterpreterTextOutput as CodeInterpreterTextOutput
    from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from .code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from .compound_filter import CompoundFilter as CompoundFilter
    from .computer_screenshot_image import ComputerScreenshotImage as ComputerScreenshotImage
    from .computer_tool import ComputerTool as ComputerTool
    from .computer_tool_call import ComputerToolCall as ComputerToolCall
    from .computer_tool_call_output import ComputerToolCallOutput as ComputerToolCallOutput
    from .computer_tool_call_output_resource import ComputerToolCallOutputResource as ComputerToolCallOutputResource
    from .computer_tool_call_safety_check import ComputerToolCallSafetyCheck as ComputerToolCallSafetyCheck
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
    from .coordinate import Coordinate as Coordinate
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
    from .create_chat_completion_request_audio import (
        CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
    )
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
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from .create_eval_completions_run_data_source_input_messages import (
        CreateEvalCompletionsRunDataSourceInputMessages as CreateEvalCompletionsRunDataSourceInputMessages,
    )
    from .create_eval_completions_run_data_source_input_messages_template_item import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem as CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem,
    )
    from .create_eval_completions_run_data_source_sampling_params import (
        CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .create_eval_custom_data_source_config import (
        CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
    )
    from .create_eval_item_variant_1 import CreateEvalItemVariant1 as CreateEvalItemVariant1
    from .create_eval_jsonl_run_data_source import CreateEvalJsonlRunDataSource as CreateEvalJsonlRunDataSource
    from .create_eval_label_model_grader import CreateEvalLabelModelGrader as CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig
    from .create_eval_request import CreateEvalRequest as CreateEvalRequest
    from .create_eval_run_request import CreateEvalRunRequest as CreateEvalRunRequest
    from .create_eval_stored_completions_run_data_source import (
        CreateEvalStoredCompletionsRunDataSource as CreateEvalStoredCompletionsRunDataSource,
    )
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_message_request_attachments_item import (
        CreateMessageRequestAttachmentsItem as CreateMessageRequestAttachmentsItem,
    )
    from .create_response import CreateResponse as CreateResponse
    from .create_response_text import CreateResponseText as CreateResponseText
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
    from .double_click import DoubleClick as DoubleClick
    from .dpo_hyperparams_request import DpoHyperparamsRequest as DpoHyperparamsRequest
    from .dpo_method import DpoMethod as DpoMethod
    from .dpo_method_config_request import DpoMethodConfigRequest as DpoMethodConfigRequest
    from .dpo_method_request import DpoMethodRequest as DpoMethodRequest
    from .drag import Drag as Drag
    from .easy_input_message import EasyInputMessage as EasyInputMessage
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
    from .eval_ import Eval as Eval
    from .eval_api_error import EvalApiError as EvalApiError
    from .eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from .eval_file_run_data_source import EvalFileRunDataSource as EvalFileRunDataSource
    from .eval_item import EvalItem as EvalItem
    from .eval_item_content_output_text import EvalItemContentOutputText as EvalItemContentOutputText
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource as EvalJsonlFileContentSource
    from .eval_jsonl_file_content_source_content_item import (
        EvalJsonlFileContentSourceContentItem as EvalJsonlFileContentSourceContentItem,
    )
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource as EvalJsonlFileIdSource
    from .eval_label_model_grader import EvalLabelModelGrader as EvalLabelModelGrader
    from .eval_list import EvalList as EvalList
    from .eval_run import EvalRun as EvalRun
    from .eval_run_list import EvalRunList as EvalRunList
    from .eval_run_output_item import EvalRunOutputItem as EvalRunOutputItem
    from .eval_run_output_item_list import EvalRunOutputItemList as EvalRunOutputItemList
    from .eval_run_output_item_sample import EvalRunOutputItemSample as EvalRunOutputItemSample
    from .eval_run_output_item_sample_input_item import (
        EvalRunOutputItemSampleInputItem as EvalRunOutputItemSampleInputItem,
    )
    from .eval_run_output_item_sample_output_item import (
        EvalRunOutputItemSampleOutputItem as EvalRunOutputItemSampleOutputItem,
    )
    from .eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage
    from .eval_run_per_model_usage_item import EvalRunPerModelUsageItem as EvalRunPerModelUsageItem
    from .eval_run_per_testing_criteria_results_item import (
        EvalRunPerTestingCriteriaResultsItem as EvalRunPerTestingCriteriaResultsItem,
    )
    from .eval_run_result_counts import EvalRunResultCounts as EvalRunResultCounts
    from .eval_score_model_grader import EvalScoreModelGrader as EvalScoreModelGrader
    from .eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from .eval_stored_completions_source import EvalStoredCompletionsSource as EvalStoredCompletionsSource
    from .eval_string_check_grader import EvalStringCheckGrader as EvalStringCheckGrader
    from .eval_text_similarity_grader import EvalTextSimilarityGrader as EvalTextSimilarityGrader
    from .evals_delete_response import EvalsDeleteResponse as EvalsDeleteResponse
    from .evals_runs_delete_response import EvalsRunsDeleteResponse as EvalsRunsDeleteResponse
    from .evals_update_request import EvalsUpdateRequest as EvalsUpdateRequest
    from .file import File as File
    from .file_citation import FileCitation as FileCitation
    from .file_create import FileCreate as FileCreate
    from .file_delete import FileDelete as FileDelete
    from .file_details import FileDetails as FileDetails
    from .file_expires_after import FileExpiresAfter as FileExpiresAfter
    from .file_import import FileImport as FileImport
    from .file_list import FileList as FileList
    from .file_path import FilePath as FilePath
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from .file_search_tool_call_results_item import FileSearchToolCallResultsItem as FileSearchToolCallResultsItem
    from .file_search_tool_ranking_options import FileSearchToolRankingOptions as FileSearchToolRankingOptions
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
    from .function_call_function import FunctionCallFunction as FunctionCallFunction
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .function_object import FunctionObject as FunctionObject
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_call import FunctionToolCall as FunctionToolCall
    from .function_tool_call_output import FunctionToolCallOutput as FunctionToolCallOutput
    from .function_tool_call_output_resource import FunctionToolCallOutputResource as FunctionToolCallOutputResource
    from .generate_images_response import GenerateImagesResponse as GenerateImagesResponse
    from .generic_embedding_settings import GenericEmbeddingSettings as GenericEmbeddingSettings
    from .image_edits_request import ImageEditsRequest as ImageEditsRequest
    from .image_generations_request import ImageGenerationsRequest as ImageGenerationsRequest
    from .image_generations_usage import ImageGenerationsUsage as ImageGenerationsUsage
    from .image_generations_usage_input_tokens_details import (
        ImageGenerationsUsageInputTokensDetails as ImageGenerationsUsageInputTokensDetails,
    )
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
    from .input_audio import InputAudio as InputAudio
    from .input_file import InputFile as InputFile
    from .input_image import InputImage as InputImage
    from .input_message import InputMessage as InputMessage
    from .input_message_resource import InputMessageResource as InputMessageResource
    from .input_text import InputText as InputText
    from .input_text_content import InputTextContent as InputTextContent
    from .item_reference import ItemReference as ItemReference
    from .key_press import KeyPress as KeyPress
    from .line import Line as Line
    from .list_assistants_response import ListAssistantsResponse as ListAssistantsResponse
    from .list_messages_response import ListMessagesResponse as ListMessagesResponse
    from .list_run_steps_response import ListRunStepsResponse as ListRunStepsResponse
    from .list_runs_response import ListRunsResponse as ListRunsResponse
    from .list_threads_response import ListThreadsResponse as ListThreadsResponse
    from .list_vector_store_files_response import ListVectorStoreFilesResponse as ListVectorStoreFilesResponse
    from .list_vector_stores_response import ListVectorStoresResponse as ListVectorStoresResponse
    from .logprob import Logprob as Logprob
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
    from .model_response_properties import ModelResponseProperties as ModelResponseProperties
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
    from .move import Move as Move
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
    from .output_audio import OutputAudio as OutputAudio
    from .output_message import OutputMessage as OutputMessage
    from .output_text import OutputText as OutputText
    from .pinecone_chat_extension_configuration import (
        PineconeChatExtensionConfiguration as PineconeChatExtensionConfiguration,
    )
    from .pinecone_chat_extension_parameters import PineconeChatExtensionParameters as PineconeChatExtensionParameters
    from .pinecone_field_mapping_options import PineconeFieldMappingOptions as PineconeFieldMappingOptions
    from .pinecone_index import PineconeIndex as PineconeIndex
    from .prediction_content import PredictionContent as PredictionContent
    from .prompt_filter_result import PromptFilterResult as PromptFilterResult
    from .realtime_session_create_request import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
    from .realtime_session_create_request_input_audio_noise_reduction import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction as RealtimeSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_session_create_request_tools_item import (
        RealtimeSessionCreateRequestToolsItem as RealtimeSessionCreateRequestToolsItem,
    )
    from .realtime_session_create_request_turn_detection import (
        RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
    )
    from .realtime_session_create_response import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
    from .realtime_session_create_response_client_secret import (
        RealtimeSessionCreateResponseClientSecret as RealtimeSessionCreateResponseClientSecret,
    )
    from .realtime_session_create_response_input_audio_transcription import (
        RealtimeSessionCreateResponseInputAudioTranscription as RealtimeSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_session_create_response_tools_item import (
        RealtimeSessionCreateResponseToolsItem as RealtimeSessionCreateResponseToolsItem,
    )
    from .realtime_session_create_response_turn_detection import (
        RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
    )
    from .realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from .realtime_transcription_session_create_request_input_audio_noise_reduction import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from .realtime_transcription_session_create_request_input_audio_transcription import (
        RealtimeTranscriptionSessionCreateRequestInputAudioTranscription as RealtimeTranscriptionSessionCreateRequestInputAudioTranscription,
    )
    from .realtime_transcription_session_create_request_turn_detection import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from .realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from .realtime_transcription_session_create_response_client_secret import (
        RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from .realtime_transcription_session_create_response_input_audio_transcription import (
        RealtimeTranscriptionSessionCreateResponseInputAudioTranscription as RealtimeTranscriptionSessionCreateResponseInputAudioTranscription,
    )
    from .realtime_transcription_session_create_response_turn_detection import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )
    from .reasoning import Reasoning as Reasoning
    from .reasoning_item import ReasoningItem as ReasoningItem
    from .reasoning_item_content_item import ReasoningItemContentItem as ReasoningItemContentItem
    from .reasoning_item_summary_item import ReasoningItemSummaryItem as ReasoningItemSummaryItem
    from .refusal import Refusal as Refusal
    from .response import Response as Response
    from .response_audio_delta_event import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from .response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from .response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
    from .response_content_part_added_event import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
    from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from .response_error import ResponseError as ResponseError
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from .response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from .response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from .response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from .response_format_json_object import ResponseFormatJsonObject as ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJsonSchema
    from .response_format_json_schema_json_schema import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from .response_incomplete_details import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from .response_item_list import ResponseItemList as ResponseItemList
    from .response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from .response_properties import ResponseProperties as ResponseProperties
    from .response_properties_text import ResponsePropertiesText as ResponsePropertiesText
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from .response_text import ResponseText as ResponseText
    from .response_text_annotation_delta_event import (
        ResponseTextAnnotationDeltaEvent as ResponseTextAnnotationDeltaEvent,
    )
    from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_usage_output_tokens_details import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from .responses_delete_response import ResponsesDeleteResponse as ResponsesDeleteResponse
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
    from .run_step_details_tool_calls_file_search_object_file_search import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
    )
    from .run_step_details_tool_calls_file_search_result_object_content_item import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem as RunStepDetailsToolCallsFileSearchResultObjectContentItem,
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
    from .screenshot import Screenshot as Screenshot
    from .scroll import Scroll as Scroll
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
    from .stored_completion import StoredCompletion as StoredCompletion
    from .stored_completion_delete import StoredCompletionDelete as StoredCompletionDelete
    from .stored_completion_list import StoredCompletionList as StoredCompletionList
    from .stored_completion_messages import StoredCompletionMessages as StoredCompletionMessages
    from .stored_completion_response import StoredCompletionResponse as StoredCompletionResponse
    from .submit_tool_outputs_run_request import SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest
    from .submit_tool_outputs_run_request_tool_outputs_item import (
        SubmitToolOutputsRunRequestToolOutputsItem as SubmitToolOutputsRunRequestToolOutputsItem,
    )
    from .supervised_method import SupervisedMethod as SupervisedMethod
    from .supervised_method_request import SupervisedMethodRequest as SupervisedMethodRequest
    from .system_compute_storage import SystemComputeStorage as SystemComputeStorage
    from .system_compute_url import SystemComputeUrl as SystemComputeUrl
    from .text_response_format_json_schema import TextResponseFormatJsonSchema as TextResponseFormatJsonSchema
    from .thread_object import ThreadObject as ThreadObject
    from .thread_object_tool_resources import ThreadObjectToolResources as ThreadObjectToolResources
    from .thread_object_tool_resources_code_interpreter import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from .thread_object_tool_resources_file_search import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from .thread_stream_event_thread_created import ThreadStreamEventThreadCreated as ThreadStreamEventThreadCreated
    from .tool_call import ToolCall as ToolCall
    from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from .truncation_object import TruncationObject as TruncationObject
    from .type_ import Type as Type
    from .unions import Annotation as Annotation
    from .unions import AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption
    from .unions import AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption
    from .unions import AssistantStreamEvent as AssistantStreamEvent
    from .unions import AzureChatExtensionConfiguration as AzureChatExtensionConfiguration
    from .unions import BaseConnection as BaseConnection
    from .unions import ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls
    from .unions import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .unions import (
        ChatCompletionRequestDeveloperMessageContentPart as ChatCompletionRequestDeveloperMessageContentPart,
    )
    from .unions import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from .unions import ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart
    from .unions import ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart
    from .unions import ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart
    from .unions import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from .unions import ChunkingStrategyRequestParam as ChunkingStrategyRequestParam
    from .unions import CodeInterpreterToolOutput as CodeInterpreterToolOutput
    from .unions import ComputerAction as ComputerAction
    from .unions import Content as Content
    from .unions import CreateEvalItem as CreateEvalItem
    from .unions import CreateModelResponseProperties as CreateModelResponseProperties
    from .unions import FineTuneMethod as FineTuneMethod
    from .unions import FineTuneMethodRequest as FineTuneMethodRequest
    from .unions import IngestionJob as IngestionJob
    from .unions import InputContent as InputContent
    from .unions import InputItem as InputItem
    from .unions import InputMessageContentList as InputMessageContentList
    from .unions import Item as Item
    from .unions import ItemResource as ItemResource
    from .unions import JobCompute as JobCompute
    from .unions import MessageStreamEvent as MessageStreamEvent
    from .unions import OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions
    from .unions import OnYourDataVectorizationSource as OnYourDataVectorizationSource
    from .unions import OutputContent as OutputContent
    from .unions import OutputItem as OutputItem
    from .unions import PromptFilterResults as PromptFilterResults
    from .unions import ResponseStreamEvent as ResponseStreamEvent
    from .unions import RunStepStreamEvent as RunStepStreamEvent
    from .unions import RunStreamEvent as RunStreamEvent
    from .unions import SystemComputeDatasource as SystemComputeDatasource
    from .unions import TargetIndex as TargetIndex
    from .unions import TextResponseFormatConfiguration as TextResponseFormatConfiguration
    from .unions import ThreadStreamEvent as ThreadStreamEvent
    from .unions import Tool as Tool
    from .unions import UserComputeDatasource as UserComputeDatasource
    from .update_stored_completion_request import UpdateStoredCompletionRequest as UpdateStoredCompletionRequest
    from .update_vector_store_file_attributes_request import (
        UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
    )
    from .update_vector_store_request import UpdateVectorStoreRequest as UpdateVectorStoreRequest
    from .upload_file_complete_body import UploadFileCompleteBody as UploadFileCompleteBody
    from .upload_file_start_body import UploadFileStartBody as UploadFileStartBody
    from .upload_part_resource import UploadPartResource as UploadPartResource
    from .upload_resource import UploadResource as UploadResource
    from .uploads_parts_create_request import UploadsPartsCreateRequest as UploadsPartsCreateRequest
    from .url_citation import UrlCitation as UrlCitation
    from .usage import Usage as Usage
    from .user_compute_dataset import UserComputeDataset as UserComputeDataset
    from .user_compute_url import UserComputeUrl as UserComputeUrl
    from .user_security_context import UserSecurityContext as UserSecurityContext
    from .values import AudioResponseFormat as AudioResponseFormat
    from .values import AuthoringInnerErrorCode as AuthoringInnerErrorCode
    from .values import AuthoringMetadata as AuthoringMetadata
    from .values import AzureChatExtensionType as AzureChatExtensionType
    from .values import AzureSearchQueryType as AzureSearchQueryType
    from .values import BatchStatus as BatchStatus
    from .values import ChatCompletionFunctionParameters as ChatCompletionFunctionParameters
    from .values import ChatCompletionModalities as ChatCompletionModalities
    from .values import ChatCompletionResponseMessageRole as ChatCompletionResponseMessageRole
    from .values import CompletionAction as CompletionAction
    from .values import ComputeType as ComputeType
    from .values import ConnectionType as ConnectionType
    from .values import ElasticsearchQueryType as ElasticsearchQueryType
    from .values import ErrorCode as ErrorCode
    from .values import EventType as EventType
    from .values import FileExpiryAnchor as FileExpiryAnchor
    from .values import FileSearchRanker as FileSearchRanker
    from .values import FileState as FileState
    from .values import FilterReason as FilterReason
    from .values import FineTuningMethodType as FineTuningMethodType
    from .values import FineTuningState as FineTuningState
    from .values import FunctionParameters as FunctionParameters
    from .values import ImageBackground as ImageBackground
    from .values import ImageQuality as ImageQuality
    from .values import ImageSize as ImageSize
    from .values import ImagesOutputFormat as ImagesOutputFormat
    from .values import ImagesResponseFormat as ImagesResponseFormat
    from .values import ImageStyle as ImageStyle
    from .values import Includable as Includable
    from .values import IngestionJobType as IngestionJobType
    from .values import InnerErrorCode as InnerErrorCode
    from .values import IntegrationTypes as IntegrationTypes
    from .values import LifeCycleStatus as LifeCycleStatus
    from .values import LogLevel as LogLevel
    from .values import Metadata as Metadata
    from .values import OnYourDataAuthenticationType as OnYourDataAuthenticationType
    from .values import OnYourDataContextProperty as OnYourDataContextProperty
    from .values import OnYourDataVectorizationSourceType as OnYourDataVectorizationSourceType
    from .values import OperationState as OperationState
    from .values import Order as Order
    from .values import OrderByOrder as OrderByOrder
    from .values import ParallelToolCalls as ParallelToolCalls
    from .values import Purpose as Purpose
    from .values import ReasoningEffort as ReasoningEffort
    from .values import ResponseErrorCode as ResponseErrorCode
    from .values import ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema
    from .values import ResponseModalities as ResponseModalities
    from .values import ResponseModalitiesTextOnly as ResponseModalitiesTextOnly
    from .values import StopConfiguration as StopConfiguration
    from .values import SystemComputeDatasourceType as SystemComputeDatasourceType
    from .values import TargetType as TargetType
    from .values import ToolCallType as ToolCallType
    from .values import ToolChoiceOptions as ToolChoiceOptions
    from .values import TypeDiscriminator as TypeDiscriminator
    from .values import UploadStatus as UploadStatus
    from .values import UserComputeDatasourceType as UserComputeDatasourceType
    from .values import VectorStoreFileAttributes as VectorStoreFileAttributes
    from .values import VoiceIdsShared as VoiceIdsShared
    from .vector_store_expiration_after import VectorStoreExpirationAfter as VectorStoreExpirationAfter
    from .vector_store_file_batch_object import VectorStoreFileBatchObject as VectorStoreFileBatchObject
    from .vector_store_file_batch_object_file_counts import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from .vector_store_file_content_response import VectorStoreFileContentResponse as VectorStoreFileContentResponse
    from .vector_store_file_content_response_data_item import (
        VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
    )
    from .vector_store_file_object import VectorStoreFileObject as VectorStoreFileObject
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError as VectorStoreFileObjectLastError
    from .vector_store_object import VectorStoreObject as VectorStoreObject
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts as VectorStoreObjectFileCounts
    from .vector_store_search_request import VectorStoreSearchRequest as VectorStoreSearchRequest
    from .vector_store_search_request_ranking_options import (
        VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
    )
    from .vector_store_search_result_content_object import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from .vector_store_search_result_item import VectorStoreSearchResultItem as VectorStoreSearchResultItem
    from .vector_store_search_results_page import VectorStoreSearchResultsPage as VectorStoreSearchResultsPage
    from .wait import Wait as Wait
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
            "Annotation": "unions",
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
            "AuthoringInputMessage": "authoring_input_message",
            "AuthoringMetadata": "values",
            "AuthoringTool": "authoring_tool",
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
            "BatchOutputReference": "batch_output_reference",
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
            "ChatCompletionModalities": "values",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function",
            "ChatCompletionRequestAssistantMessage": "chat_completion_request_assistant_message",
            "ChatCompletionRequestAssistantMessageContentPart": "unions",
            "ChatCompletionRequestAssistantMessageFunctionCall": "chat_completion_request_assistant_message_function_call",
            "ChatCompletionRequestDeveloperMessage": "chat_completion_request_developer_message",
            "ChatCompletionRequestDeveloperMessageContentPart": "unions",
            "ChatCompletionRequestFunctionMessage": "chat_completion_request_function_message",
            "ChatCompletionRequestMessage": "unions",
            "ChatCompletionRequestMessageContentPartAudio": "chat_completion_request_message_content_part_audio",
            "ChatCompletionRequestMessageContentPartAudioInputAudio": "chat_completion_request_message_content_part_audio_input_audio",
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
            "ChatCompletionResponseMessageAudio": "chat_completion_response_message_audio",
            "ChatCompletionResponseMessageRole": "values",
            "ChatCompletionStreamOptions": "chat_completion_stream_options",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob",
            "ChatCompletionTokenLogprobTopLogprobsItem": "chat_completion_token_logprob_top_logprobs_item",
            "ChatCompletionTool": "chat_completion_tool",
            "ChatCompletionToolChoiceOption": "unions",
            "ChatCompletionsRequestCommon": "chat_completions_request_common",
            "Choice": "choice",
            "ChoiceMessage": "choice_message",
            "ChunkingSettings": "chunking_settings",
            "ChunkingStrategyRequestParam": "unions",
            "Citation": "citation",
            "Click": "click",
            "CodeInterpreterFileOutput": "code_interpreter_file_output",
            "CodeInterpreterFileOutputFilesItem": "code_interpreter_file_output_files_item",
            "CodeInterpreterTextOutput": "code_interpreter_text_output",
            "CodeInterpreterTool": "code_interpreter_tool",
            "CodeInterpreterToolCall": "code_interpreter_tool_call",
            "CodeInterpreterToolOutput": "unions",
            "ComparisonFilter": "comparison_filter",
            "CompletionAction": "values",
            "CompletionUsage": "completion_usage",
            "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details",
            "CompletionUsagePromptTokensDetails": "completion_usage_prompt_tokens_details",
            "CompoundFilter": "compound_filter",
            "ComputeType": "values",
            "ComputerAction": "unions",
            "ComputerScreenshotImage": "computer_screenshot_image",
            "ComputerTool": "computer_tool",
            "ComputerToolCall": "computer_tool_call",
            "ComputerToolCallOutput": "computer_tool_call_output",
            "ComputerToolCallOutputResource": "computer_tool_call_output_resource",
            "ComputerToolCallSafetyCheck": "computer_tool_call_safety_check",
            "ConnectionStringConnection": "connection_string_connection",
            "ConnectionType": "values",
            "Content": "unions",
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
            "Coordinate": "coordinate",
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
            "CreateChatCompletionRequestAudio": "create_chat_completion_request_audio",
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
            "CreateEvalCompletionsRunDataSource": "create_eval_completions_run_data_source",
            "CreateEvalCompletionsRunDataSourceInputMessages": "create_eval_completions_run_data_source_input_messages",
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplateItem": "create_eval_completions_run_data_source_input_messages_template_item",
            "CreateEvalCompletionsRunDataSourceSamplingParams": "create_eval_completions_run_data_source_sampling_params",
            "CreateEvalCustomDataSourceConfig": "create_eval_custom_data_source_config",
            "CreateEvalItem": "unions",
            "CreateEvalItemVariant1": "create_eval_item_variant_1",
            "CreateEvalJsonlRunDataSource": "create_eval_jsonl_run_data_source",
            "CreateEvalLabelModelGrader": "create_eval_label_model_grader",
            "CreateEvalLogsDataSourceConfig": "create_eval_logs_data_source_config",
            "CreateEvalRequest": "create_eval_request",
            "CreateEvalRunRequest": "create_eval_run_request",
            "CreateEvalStoredCompletionsRunDataSource": "create_eval_stored_completions_run_data_source",
            "CreateMessageRequest": "create_message_request",
            "CreateMessageRequestAttachmentsItem": "create_message_request_attachments_item",
            "CreateModelResponseProperties": "unions",
            "CreateResponse": "create_response",
            "CreateResponseText": "create_response_text",
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
            "DoubleClick": "double_click",
            "DpoHyperparamsRequest": "dpo_hyperparams_request",
            "DpoMethod": "dpo_method",
            "DpoMethodConfigRequest": "dpo_method_config_request",
            "DpoMethodRequest": "dpo_method_request",
            "Drag": "drag",
            "EasyInputMessage": "easy_input_message",
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
            "Eval": "eval_",
            "EvalApiError": "eval_api_error",
            "EvalCustomDataSourceConfig": "eval_custom_data_source_config",
            "EvalFileRunDataSource": "eval_file_run_data_source",
            "EvalItem": "eval_item",
            "EvalItemContentOutputText": "eval_item_content_output_text",
            "EvalJsonlFileContentSource": "eval_jsonl_file_content_source",
            "EvalJsonlFileContentSourceContentItem": "eval_jsonl_file_content_source_content_item",
            "EvalJsonlFileIdSource": "eval_jsonl_file_id_source",
            "EvalLabelModelGrader": "eval_label_model_grader",
            "EvalList": "eval_list",
            "EvalRun": "eval_run",
            "EvalRunList": "eval_run_list",
            "EvalRunOutputItem": "eval_run_output_item",
            "EvalRunOutputItemList": "eval_run_output_item_list",
            "EvalRunOutputItemSample": "eval_run_output_item_sample",
            "EvalRunOutputItemSampleInputItem": "eval_run_output_item_sample_input_item",
            "EvalRunOutputItemSampleOutputItem": "eval_run_output_item_sample_output_item",
            "EvalRunOutputItemSampleUsage": "eval_run_output_item_sample_usage",
            "EvalRunPerModelUsageItem": "eval_run_per_model_usage_item",
            "EvalRunPerTestingCriteriaResultsItem": "eval_run_per_testing_criteria_results_item",
            "EvalRunResultCounts": "eval_run_result_counts",
            "EvalScoreModelGrader": "eval_score_model_grader",
            "EvalStoredCompletionsDataSourceConfig": "eval_stored_completions_data_source_config",
            "EvalStoredCompletionsSource": "eval_stored_completions_source",
            "EvalStringCheckGrader": "eval_string_check_grader",
            "EvalTextSimilarityGrader": "eval_text_similarity_grader",
            "EvalsDeleteResponse": "evals_delete_response",
            "EvalsRunsDeleteResponse": "evals_runs_delete_response",
            "EvalsUpdateRequest": "evals_update_request",
            "EventType": "values",
            "File": "file",
            "FileCitation": "file_citation",
            "FileCreate": "file_create",
            "FileDelete": "file_delete",
            "FileDetails": "file_details",
            "FileExpiresAfter": "file_expires_after",
            "FileExpiryAnchor": "values",
            "FileImport": "file_import",
            "FileList": "file_list",
            "FilePath": "file_path",
            "FileSearchRanker": "values",
            "FileSearchTool": "file_search_tool",
            "FileSearchToolCall": "file_search_tool_call",
            "FileSearchToolCallResultsItem": "file_search_tool_call_results_item",
            "FileSearchToolRankingOptions": "file_search_tool_ranking_options",
            "FileState": "values",
            "FilesCreateRequest": "files_create_request",
            "FilterReason": "values",
            "FineTuneMethod": "unions",
            "FineTuneMethodRequest": "unions",
            "FineTuningHyperParameters": "fine_tuning_hyper_parameters",
            "FineTuningJob": "fine_tuning_job",
            "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint",
            "FineTuningJobCheckpointList": "fine_tuning_job_checkpoint_list",
            "FineTuningJobCreation": "fine_tuning_job_creation",
            "FineTuningJobError": "fine_tuning_job_error",
            "FineTuningJobEvent": "fine_tuning_job_event",
            "FineTuningJobEventList": "fine_tuning_job_event_list",
            "FineTuningJobList": "fine_tuning_job_list",
            "FineTuningMethodType": "values",
            "FineTuningState": "values",
            "FunctionCallFunction": "function_call_function",
            "FunctionDefinition": "function_definition",
            "FunctionObject": "function_object",
            "FunctionParameters": "values",
            "FunctionTool": "function_tool",
            "FunctionToolCall": "function_tool_call",
            "FunctionToolCallOutput": "function_tool_call_output",
            "FunctionToolCallOutputResource": "function_tool_call_output_resource",
            "GenerateImagesResponse": "generate_images_response",
            "GenericEmbeddingSettings": "generic_embedding_settings",
            "ImageBackground": "values",
            "ImageEditsRequest": "image_edits_request",
            "ImageGenerationsRequest": "image_generations_request",
            "ImageGenerationsUsage": "image_generations_usage",
            "ImageGenerationsUsageInputTokensDetails": "image_generations_usage_input_tokens_details",
            "ImageQuality": "values",
            "ImageResult": "image_result",
            "ImageSize": "values",
            "ImageStyle": "values",
            "ImagesOutputFormat": "values",
            "ImagesResponseFormat": "values",
            "Includable": "values",
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
            "InputAudio": "input_audio",
            "InputContent": "unions",
            "InputFile": "input_file",
            "InputImage": "input_image",
            "InputItem": "unions",
            "InputMessage": "input_message",
            "InputMessageContentList": "unions",
            "InputMessageResource": "input_message_resource",
            "InputText": "input_text",
            "InputTextContent": "input_text_content",
            "IntegrationTypes": "values",
            "Item": "unions",
            "ItemReference": "item_reference",
            "ItemResource": "unions",
            "JobCompute": "unions",
            "KeyPress": "key_press",
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
            "Logprob": "logprob",
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
            "Metadata": "values",
            "Model": "model",
            "ModelList": "model_list",
            "ModelResponseProperties": "model_response_properties",
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
            "Move": "move",
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
            "Order": "values",
            "OrderByOrder": "values",
            "OtherChunkingStrategyResponseParam": "other_chunking_strategy_response_param",
            "OutputAudio": "output_audio",
            "OutputContent": "unions",
            "OutputItem": "unions",
            "OutputMessage": "output_message",
            "OutputText": "output_text",
            "ParallelToolCalls": "values",
            "PineconeChatExtensionConfiguration": "pinecone_chat_extension_configuration",
            "PineconeChatExtensionParameters": "pinecone_chat_extension_parameters",
            "PineconeFieldMappingOptions": "pinecone_field_mapping_options",
            "PineconeIndex": "pinecone_index",
            "PredictionContent": "prediction_content",
            "PromptFilterResult": "prompt_filter_result",
            "PromptFilterResults": "unions",
            "Purpose": "values",
            "RealtimeSessionCreateRequest": "realtime_session_create_request",
            "RealtimeSessionCreateRequestInputAudioNoiseReduction": "realtime_session_create_request_input_audio_noise_reduction",
            "RealtimeSessionCreateRequestInputAudioTranscription": "realtime_session_create_request_input_audio_transcription",
            "RealtimeSessionCreateRequestToolsItem": "realtime_session_create_request_tools_item",
            "RealtimeSessionCreateRequestTurnDetection": "realtime_session_create_request_turn_detection",
            "RealtimeSessionCreateResponse": "realtime_session_create_response",
            "RealtimeSessionCreateResponseClientSecret": "realtime_session_create_response_client_secret",
            "RealtimeSessionCreateResponseInputAudioTranscription": "realtime_session_create_response_input_audio_transcription",
            "RealtimeSessionCreateResponseToolsItem": "realtime_session_create_response_tools_item",
            "RealtimeSessionCreateResponseTurnDetection": "realtime_session_create_response_turn_detection",
            "RealtimeTranscriptionSessionCreateRequest": "realtime_transcription_session_create_request",
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction": "realtime_transcription_session_create_request_input_audio_noise_reduction",
            "RealtimeTranscriptionSessionCreateRequestInputAudioTranscription": "realtime_transcription_session_create_request_input_audio_transcription",
            "RealtimeTranscriptionSessionCreateRequestTurnDetection": "realtime_transcription_session_create_request_turn_detection",
            "RealtimeTranscriptionSessionCreateResponse": "realtime_transcription_session_create_response",
            "RealtimeTranscriptionSessionCreateResponseClientSecret": "realtime_transcription_session_create_response_client_secret",
            "RealtimeTranscriptionSessionCreateResponseInputAudioTranscription": "realtime_transcription_session_create_response_input_audio_transcription",
            "RealtimeTranscriptionSessionCreateResponseTurnDetection": "realtime_transcription_session_create_response_turn_detection",
            "Reasoning": "reasoning",
            "ReasoningEffort": "values",
            "ReasoningItem": "reasoning_item",
            "ReasoningItemContentItem": "reasoning_item_content_item",
            "ReasoningItemSummaryItem": "reasoning_item_summary_item",
            "Refusal": "refusal",
            "Response": "response",
            "ResponseAudioDeltaEvent": "response_audio_delta_event",
            "ResponseAudioDoneEvent": "response_audio_done_event",
            "ResponseAudioTranscriptDeltaEvent": "response_audio_transcript_delta_event",
            "ResponseAudioTranscriptDoneEvent": "response_audio_transcript_done_event",
            "ResponseCodeInterpreterCallCodeDeltaEvent": "response_code_interpreter_call_code_delta_event",
            "ResponseCodeInterpreterCallCodeDoneEvent": "response_code_interpreter_call_code_done_event",
            "ResponseCodeInterpreterCallCompletedEvent": "response_code_interpreter_call_completed_event",
            "ResponseCodeInterpreterCallInProgressEvent": "response_code_interpreter_call_in_progress_event",
            "ResponseCodeInterpreterCallInterpretingEvent": "response_code_interpreter_call_interpreting_event",
            "ResponseCompletedEvent": "response_completed_event",
            "ResponseContentPartAddedEvent": "response_content_part_added_event",
            "ResponseContentPartDoneEvent": "response_content_part_done_event",
            "ResponseCreatedEvent": "response_created_event",
            "ResponseError": "response_error",
            "ResponseErrorCode": "values",
            "ResponseErrorEvent": "response_error_event",
            "ResponseFailedEvent": "response_failed_event",
            "ResponseFileSearchCallCompletedEvent": "response_file_search_call_completed_event",
            "ResponseFileSearchCallInProgressEvent": "response_file_search_call_in_progress_event",
            "ResponseFileSearchCallSearchingEvent": "response_file_search_call_searching_event",
            "ResponseFormatJsonObject": "response_format_json_object",
            "ResponseFormatJsonSchema": "response_format_json_schema",
            "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema",
            "ResponseFormatJsonSchemaSchema": "values",
            "ResponseFormatText": "response_format_text",
            "ResponseFunctionCallArgumentsDeltaEvent": "response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "response_function_call_arguments_done_event",
            "ResponseInProgressEvent": "response_in_progress_event",
            "ResponseIncompleteDetails": "response_incomplete_details",
            "ResponseIncompleteEvent": "response_incomplete_event",
            "ResponseItemList": "response_item_list",
            "ResponseModalities": "values",
            "ResponseModalitiesTextOnly": "values",
            "ResponseOutputItemAddedEvent": "response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "response_output_item_done_event",
            "ResponseProperties": "response_properties",
            "ResponsePropertiesText": "response_properties_text",
            "ResponseRefusalDeltaEvent": "response_refusal_delta_event",
            "ResponseRefusalDoneEvent": "response_refusal_done_event",
            "ResponseStreamEvent": "unions",
            "ResponseText": "response_text",
            "ResponseTextAnnotationDeltaEvent": "response_text_annotation_delta_event",
            "ResponseTextDeltaEvent": "response_text_delta_event",
            "ResponseTextDoneEvent": "response_text_done_event",
            "ResponseUsage": "response_usage",
            "ResponseUsageOutputTokensDetails": "response_usage_output_tokens_details",
            "ResponsesDeleteResponse": "responses_delete_response",
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
            "RunStepDetailsToolCallsFileSearchObjectFileSearch": "run_step_details_tool_calls_file_search_object_file_search",
            "RunStepDetailsToolCallsFileSearchResultObject": "run_step_details_tool_calls_file_search_result_object",
            "RunStepDetailsToolCallsFileSearchResultObjectContentItem": "run_step_details_tool_calls_file_search_result_object_content_item",
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
            "Screenshot": "screenshot",
            "Scroll": "scroll",
            "ServerlessCompute": "serverless_compute",
            "Span": "span",
            "SpanPolygonItem": "span_polygon_item",
            "StaticChunkingStrategy": "static_chunking_strategy",
            "StaticChunkingStrategyRequestParam": "static_chunking_strategy_request_param",
            "StaticChunkingStrategyResponseParam": "static_chunking_strategy_response_param",
            "StopConfiguration": "values",
            "StoredCompletion": "stored_completion",
            "StoredCompletionDelete": "stored_completion_delete",
            "StoredCompletionList": "stored_completion_list",
            "StoredCompletionMessages": "stored_completion_messages",
            "StoredCompletionResponse": "stored_completion_response",
            "SubmitToolOutputsRunRequest": "submit_tool_outputs_run_request",
            "SubmitToolOutputsRunRequestToolOutputsItem": "submit_tool_outputs_run_request_tool_outputs_item",
            "SupervisedMethod": "supervised_method",
            "SupervisedMethodRequest": "supervised_method_request",
            "SystemComputeDatasource": "unions",
            "SystemComputeDatasourceType": "values",
            "SystemComputeStorage": "system_compute_storage",
            "SystemComputeUrl": "system_compute_url",
            "TargetIndex": "unions",
            "TargetType": "values",
            "TextResponseFormatConfiguration": "unions",
            "TextResponseFormatJsonSchema": "text_response_format_json_schema",
            "ThreadObject": "thread_object",
            "ThreadObjectToolResources": "thread_object_tool_resources",
            "ThreadObjectToolResourcesCodeInterpreter": "thread_object_tool_resources_code_interpreter",
            "ThreadObjectToolResourcesFileSearch": "thread_object_tool_resources_file_search",
            "ThreadStreamEvent": "unions",
            "ThreadStreamEventThreadCreated": "thread_stream_event_thread_created",
            "Tool": "unions",
            "ToolCall": "tool_call",
            "ToolCallType": "values",
            "ToolChoiceFunction": "tool_choice_function",
            "ToolChoiceOptions": "values",
            "ToolChoiceTypes": "tool_choice_types",
            "TruncationObject": "truncation_object",
            "Type": "type_",
            "TypeDiscriminator": "values",
            "UpdateStoredCompletionRequest": "update_stored_completion_request",
            "UpdateVectorStoreFileAttributesRequest": "update_vector_store_file_attributes_request",
            "UpdateVectorStoreRequest": "update_vector_store_request",
            "UploadFileCompleteBody": "upload_file_complete_body",
            "UploadFileStartBody": "upload_file_start_body",
            "UploadPartResource": "upload_part_resource",
            "UploadResource": "upload_resource",
            "UploadStatus": "values",
            "UploadsPartsCreateRequest": "uploads_parts_create_request",
            "UrlCitation": "url_citation",
            "Usage": "usage",
            "UserComputeDataset": "user_compute_dataset",
            "UserComputeDatasource": "unions",
            "UserComputeDatasourceType": "values",
            "UserComputeUrl": "user_compute_url",
            "UserSecurityContext": "user_security_context",
            "VectorStoreExpirationAfter": "vector_store_expiration_after",
            "VectorStoreFileAttributes": "values",
            "VectorStoreFileBatchObject": "vector_store_file_batch_object",
            "VectorStoreFileBatchObjectFileCounts": "vector_store_file_batch_object_file_counts",
            "VectorStoreFileContentResponse": "vector_store_file_content_response",
            "VectorStoreFileContentResponseDataItem": "vector_store_file_content_response_data_item",
            "VectorStoreFileObject": "vector_store_file_object",
            "VectorStoreFileObjectLastError": "vector_store_file_object_last_error",
            "VectorStoreObject": "vector_store_object",
            "VectorStoreObjectFileCounts": "vector_store_object_file_counts",
            "VectorStoreSearchRequest": "vector_store_search_request",
            "VectorStoreSearchRequestRankingOptions": "vector_store_search_request_ranking_options",
            "VectorStoreSearchResultContentObject": "vector_store_search_result_content_object",
            "VectorStoreSearchResultItem": "vector_store_search_result_item",
            "VectorStoreSearchResultsPage": "vector_store_search_results_page",
            "VoiceIdsShared": "values",
            "Wait": "wait",
            "WandBIntegrationRequest": "wand_b_integration_request",
            "WandBIntegrationRequestWrapper": "wand_b_integration_request_wrapper",
            "WorkspaceConnection": "workspace_connection",
            "WorkspaceConnectionEmbeddingSettings": "workspace_connection_embedding_settings",
        },
    )
