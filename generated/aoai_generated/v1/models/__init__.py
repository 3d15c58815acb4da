"""The models of Azure OpenAI v1; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from .annotation_file_citation import AnnotationFileCitation as AnnotationFileCitation
    from .annotation_file_path import AnnotationFilePath as AnnotationFilePath
    from .annotation_url_citation import AnnotationUrlCitation as AnnotationUrlCitation
    from .approximate_location import ApproximateLocation as ApproximateLocation
    from .auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
    )
    from .azure_chat_completion_response_message import (
        AzureChatCompletionResponseMessage as AzureChatCompletionResponseMessage,
    )
    from .azure_chat_completion_response_message_annotations_item import (
        AzureChatCompletionResponseMessageAnnotationsItem as AzureChatCompletionResponseMessageAnnotationsItem,
    )
    from .azure_chat_completion_response_message_annotations_item_url_citation import (
        AzureChatCompletionResponseMessageAnnotationsItemUrlCitation as AzureChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )
    from .azure_chat_completion_response_message_audio import (
        AzureChatCompletionResponseMessageAudio as AzureChatCompletionResponseMessageAudio,
    )
    from .azure_chat_completion_response_message_function_call import (
        AzureChatCompletionResponseMessageFunctionCall as AzureChatCompletionResponseMessageFunctionCall,
    )
    from .azure_chat_completion_stream_response_delta import (
        AzureChatCompletionStreamResponseDelta as AzureChatCompletionStreamResponseDelta,
    )
    from .azure_chat_completion_stream_response_delta_function_call import (
        AzureChatCompletionStreamResponseDeltaFunctionCall as AzureChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .azure_chat_data_source_access_token_authentication_options import (
        AzureChatDataSourceAccessTokenAuthenticationOptions as AzureChatDataSourceAccessTokenAuthenticationOptions,
    )
    from .azure_chat_data_source_api_key_authentication_options import (
        AzureChatDataSourceApiKeyAuthenticationOptions as AzureChatDataSourceApiKeyAuthenticationOptions,
    )
    from .azure_chat_data_source_connection_string_authentication_options import (
        AzureChatDataSourceConnectionStringAuthenticationOptions as AzureChatDataSourceConnectionStringAuthenticationOptions,
    )
    from .azure_chat_data_source_deployment_name_vectorization_source import (
        AzureChatDataSourceDeploymentNameVectorizationSource as AzureChatDataSourceDeploymentNameVectorizationSource,
    )
    from .azure_chat_data_source_encoded_api_key_authentication_options import (
        AzureChatDataSourceEncodedApiKeyAuthenticationOptions as AzureChatDataSourceEncodedApiKeyAuthenticationOptions,
    )
    from .azure_chat_data_source_endpoint_vectorization_source import (
        AzureChatDataSourceEndpointVectorizationSource as AzureChatDataSourceEndpointVectorizationSource,
    )
    from .azure_chat_data_source_integrated_vectorization_source import (
        AzureChatDataSourceIntegratedVectorizationSource as AzureChatDataSourceIntegratedVectorizationSource,
    )
    from .azure_chat_data_source_key_and_key_id_authentication_options import (
        AzureChatDataSourceKeyAndKeyIdAuthenticationOptions as AzureChatDataSourceKeyAndKeyIdAuthenticationOptions,
    )
    from .azure_chat_data_source_model_id_vectorization_source import (
        AzureChatDataSourceModelIdVectorizationSource as AzureChatDataSourceModelIdVectorizationSource,
    )
    from .azure_chat_data_source_system_assigned_managed_identity_authentication_options import (
        AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions as AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .azure_chat_data_source_user_assigned_managed_identity_authentication_options import (
        AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions as AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .azure_chat_data_source_username_and_password_authentication_options import (
        AzureChatDataSourceUsernameAndPasswordAuthenticationOptions as AzureChatDataSourceUsernameAndPasswordAuthenticationOptions,
    )
    from .azure_chat_message_context import AzureChatMessageContext as AzureChatMessageContext
    from .azure_chat_message_context_all_retrieved_documents_item import (
        AzureChatMessageContextAllRetrievedDocumentsItem as AzureChatMessageContextAllRetrievedDocumentsItem,
    )
    from .azure_chat_message_context_citations_item import (
        AzureChatMessageContextCitationsItem as AzureChatMessageContextCitationsItem,
    )
    from .azure_content_filter_blocklist_result import (
        AzureContentFilterBlocklistResult as AzureContentFilterBlocklistResult,
    )
    from .azure_content_filter_blocklist_result_details_item import (
        AzureContentFilterBlocklistResultDetailsItem as AzureContentFilterBlocklistResultDetailsItem,
    )
    from .azure_content_filter_completion_text_span import (
        AzureContentFilterCompletionTextSpan as AzureContentFilterCompletionTextSpan,
    )
    from .azure_content_filter_completion_text_span_detection_result import (
        AzureContentFilterCompletionTextSpanDetectionResult as AzureContentFilterCompletionTextSpanDetectionResult,
    )
    from .azure_content_filter_custom_topic_result import (
        AzureContentFilterCustomTopicResult as AzureContentFilterCustomTopicResult,
    )
    from .azure_content_filter_custom_topic_result_details_item import (
        AzureContentFilterCustomTopicResultDetailsItem as AzureContentFilterCustomTopicResultDetailsItem,
    )
    from .azure_content_filter_detection_result import (
        AzureContentFilterDetectionResult as AzureContentFilterDetectionResult,
    )
    from .azure_content_filter_offsets import AzureContentFilterOffsets as AzureContentFilterOffsets
    from .azure_content_filter_personally_identifiable_information_result import (
        AzureContentFilterPersonallyIdentifiableInformationResult as AzureContentFilterPersonallyIdentifiableInformationResult,
    )
    from .azure_content_filter_result_for_choice import (
        AzureContentFilterResultForChoice as AzureContentFilterResultForChoice,
    )
    from .azure_content_filter_result_for_choice_error import (
        AzureContentFilterResultForChoiceError as AzureContentFilterResultForChoiceError,
    )
    from .azure_content_filter_result_for_choice_protected_material_code import (
        AzureContentFilterResultForChoiceProtectedMaterialCode as AzureContentFilterResultForChoiceProtectedMaterialCode,
    )
    from .azure_content_filter_result_for_choice_protected_material_code_citation import (
        AzureContentFilterResultForChoiceProtectedMaterialCodeCitation as AzureContentFilterResultForChoiceProtectedMaterialCodeCitation,
    )
    from .azure_content_filter_result_for_prompt import (
        AzureContentFilterResultForPrompt as AzureContentFilterResultForPrompt,
    )
    from .azure_content_filter_result_for_prompt_content_filter_results import (
        AzureContentFilterResultForPromptContentFilterResults as AzureContentFilterResultForPromptContentFilterResults,
    )
    from .azure_content_filter_result_for_prompt_content_filter_results_error import (
        AzureContentFilterResultForPromptContentFilterResultsError as AzureContentFilterResultForPromptContentFilterResultsError,
    )
    from .azure_content_filter_severity_result import (
        AzureContentFilterSeverityResult as AzureContentFilterSeverityResult,
    )
    from .azure_cosmos_db_chat_data_source import AzureCosmosDBChatDataSource as AzureCosmosDBChatDataSource
    from .azure_cosmos_db_chat_data_source_parameters import (
        AzureCosmosDBChatDataSourceParameters as AzureCosmosDBChatDataSourceParameters,
    )
    from .azure_cosmos_db_chat_data_source_parameters_fields_mapping import (
        AzureCosmosDBChatDataSourceParametersFieldsMapping as AzureCosmosDBChatDataSourceParametersFieldsMapping,
    )
    from .azure_create_chat_completion_request import (
        AzureCreateChatCompletionRequest as AzureCreateChatCompletionRequest,
    )
    from .azure_create_chat_completion_request_audio import (
        AzureCreateChatCompletionRequestAudio as AzureCreateChatCompletionRequestAudio,
    )
    from .azure_create_chat_completion_response import (
        AzureCreateChatCompletionResponse as AzureCreateChatCompletionResponse,
    )
    from .azure_create_chat_completion_response_choices_item import (
        AzureCreateChatCompletionResponseChoicesItem as AzureCreateChatCompletionResponseChoicesItem,
    )
    from .azure_create_chat_completion_response_choices_item_logprobs import (
        AzureCreateChatCompletionResponseChoicesItemLogprobs as AzureCreateChatCompletionResponseChoicesItemLogprobs,
    )
    from .azure_create_chat_completion_stream_response import (
        AzureCreateChatCompletionStreamResponse as AzureCreateChatCompletionStreamResponse,
    )
    from .azure_create_chat_completion_stream_response_choices_item import (
        AzureCreateChatCompletionStreamResponseChoicesItem as AzureCreateChatCompletionStreamResponseChoicesItem,
    )
    from .azure_create_chat_completion_stream_response_choices_item_logprobs import (
        AzureCreateChatCompletionStreamResponseChoicesItemLogprobs as AzureCreateChatCompletionStreamResponseChoicesItemLogprobs,
    )
    from .azure_create_embedding_request import AzureCreateEmbeddingRequest as AzureCreateEmbeddingRequest
    from .azure_create_file_request_multi_part import AzureCreateFileRequestMultiPart as AzureCreateFileRequestMultiPart
    from .azure_create_file_request_multi_part_expires_after import (
        AzureCreateFileRequestMultiPartExpiresAfter as AzureCreateFileRequestMultiPartExpiresAfter,
    )
    from .azure_create_response import AzureCreateResponse as AzureCreateResponse
    from .azure_create_response_text import AzureCreateResponseText as AzureCreateResponseText
    from .azure_error_response import AzureErrorResponse as AzureErrorResponse
    from .azure_error_response_error import AzureErrorResponseError as AzureErrorResponseError
    from .azure_eval_api_completions_sampling_params import (
        AzureEvalAPICompletionsSamplingParams as AzureEvalAPICompletionsSamplingParams,
    )
    from .azure_eval_api_model_sampling_params import AzureEvalAPIModelSamplingParams as AzureEvalAPIModelSamplingParams
    from .azure_eval_api_response_sampling_params import (
        AzureEvalAPIResponseSamplingParams as AzureEvalAPIResponseSamplingParams,
    )
    from .azure_fine_tune_reinforcement_method import (
        AzureFineTuneReinforcementMethod as AzureFineTuneReinforcementMethod,
    )
    from .azure_list_files_response import AzureListFilesResponse as AzureListFilesResponse
    from .azure_open_ai_file import AzureOpenAIFile as AzureOpenAIFile
    from .azure_pii_sub_category_result import AzurePiiSubCategoryResult as AzurePiiSubCategoryResult
    from .azure_response import AzureResponse as AzureResponse
    from .azure_response_incomplete_details import AzureResponseIncompleteDetails as AzureResponseIncompleteDetails
    from .azure_response_text import AzureResponseText as AzureResponseText
    from .azure_search_chat_data_source import AzureSearchChatDataSource as AzureSearchChatDataSource
    from .azure_search_chat_data_source_parameters import (
        AzureSearchChatDataSourceParameters as AzureSearchChatDataSourceParameters,
    )
    from .azure_search_chat_data_source_parameters_fields_mapping import (
        AzureSearchChatDataSourceParametersFieldsMapping as AzureSearchChatDataSourceParametersFieldsMapping,
    )
    from .azure_user_security_context import AzureUserSecurityContext as AzureUserSecurityContext
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from .chat_completion_functions import ChatCompletionFunctions as ChatCompletionFunctions
    from .chat_completion_message_audio_chunk import ChatCompletionMessageAudioChunk as ChatCompletionMessageAudioChunk
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
    from .chat_completion_request_assistant_message_audio import (
        ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
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
    from .chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
    )
    from .chat_completion_request_message_content_part_file_file import (
        ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
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
    from .chat_completion_request_system_message import (
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
    )
    from .chat_completion_request_tool_message import (
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
    )
    from .chat_completion_request_user_message import (
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
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
    from .chat_output_prediction_content import ChatOutputPredictionContent as ChatOutputPredictionContent
    from .code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from .code_interpreter_output_logs import CodeInterpreterOutputLogs as CodeInterpreterOutputLogs
    from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from .code_interpreter_tool_auto import CodeInterpreterToolAuto as CodeInterpreterToolAuto
    from .code_interpreter_tool_call_item_param import (
        CodeInterpreterToolCallItemParam as CodeInterpreterToolCallItemParam,
    )
    from .code_interpreter_tool_call_item_resource import (
        CodeInterpreterToolCallItemResource as CodeInterpreterToolCallItemResource,
    )
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from .compound_filter import CompoundFilter as CompoundFilter
    from .computer_action_click import ComputerActionClick as ComputerActionClick
    from .computer_action_double_click import ComputerActionDoubleClick as ComputerActionDoubleClick
    from .computer_action_drag import ComputerActionDrag as ComputerActionDrag
    from .computer_action_key_press import ComputerActionKeyPress as ComputerActionKeyPress
    from .computer_action_move import ComputerActionMove as ComputerActionMove
    from .computer_action_screenshot import ComputerActionScreenshot as ComputerActionScreenshot
    from .computer_action_scroll import ComputerActionScroll as ComputerActionScroll
    from .computer_action_type_keys import ComputerActionTypeKeys as ComputerActionTypeKeys
    from .computer_action_wait import ComputerActionWait as ComputerActionWait
    from .computer_tool_call_item_param import ComputerToolCallItemParam as ComputerToolCallItemParam
    from .computer_tool_call_item_resource import ComputerToolCallItemResource as ComputerToolCallItemResource
    from .computer_tool_call_output_item_output_computer_screenshot import (
        ComputerToolCallOutputItemOutputComputerScreenshot as ComputerToolCallOutputItemOutputComputerScreenshot,
    )
    from .computer_tool_call_output_item_param import ComputerToolCallOutputItemParam as ComputerToolCallOutputItemParam
    from .computer_tool_call_output_item_resource import (
        ComputerToolCallOutputItemResource as ComputerToolCallOutputItemResource,
    )
    from .computer_tool_call_safety_check import ComputerToolCallSafetyCheck as ComputerToolCallSafetyCheck
    from .computer_use_preview_tool import ComputerUsePreviewTool as ComputerUsePreviewTool
    from .container_file_list_resource import ContainerFileListResource as ContainerFileListResource
    from .container_file_resource import ContainerFileResource as ContainerFileResource
    from .container_list_resource import ContainerListResource as ContainerListResource
    from .container_resource import ContainerResource as ContainerResource
    from .container_resource_expires_after import ContainerResourceExpiresAfter as ContainerResourceExpiresAfter
    from .containers_delete_response import ContainersDeleteResponse as ContainersDeleteResponse
    from .containers_files_delete_response import ContainersFilesDeleteResponse as ContainersFilesDeleteResponse
    from .coordinate import Coordinate as Coordinate
    from .copied_account_details import CopiedAccountDetails as CopiedAccountDetails
    from .copy_model_request import CopyModelRequest as CopyModelRequest
    from .copy_model_response import CopyModelResponse as CopyModelResponse
    from .create_container_body import CreateContainerBody as CreateContainerBody
    from .create_container_body_expires_after import CreateContainerBodyExpiresAfter as CreateContainerBodyExpiresAfter
    from .create_container_file_body_multi_part import (
        CreateContainerFileBodyMultiPart as CreateContainerFileBodyMultiPart,
    )
    from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
    from .create_embedding_response_usage import CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage
    from .create_eval_item_variant_1 import CreateEvalItemVariant1 as CreateEvalItemVariant1
    from .create_eval_run_request import CreateEvalRunRequest as CreateEvalRunRequest
    from .create_fine_tuning_job_request import CreateFineTuningJobRequest as CreateFineTuningJobRequest
    from .create_fine_tuning_job_request_hyperparameters import (
        CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
    )
    from .create_fine_tuning_job_request_wandb_integration import (
        CreateFineTuningJobRequestWandbIntegration as CreateFineTuningJobRequestWandbIntegration,
    )
    from .create_fine_tuning_job_request_wandb_integration_wandb import (
        CreateFineTuningJobRequestWandbIntegrationWandb as CreateFineTuningJobRequestWandbIntegrationWandb,
    )
    from .create_vector_store_file_batch_request import (
        CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
    )
    from .create_vector_store_file_request import CreateVectorStoreFileRequest as CreateVectorStoreFileRequest
    from .create_vector_store_request import CreateVectorStoreRequest as CreateVectorStoreRequest
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .delete_vector_store_file_response import DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse
    from .delete_vector_store_response import DeleteVectorStoreResponse as DeleteVectorStoreResponse
    from .elasticsearch_chat_data_source import ElasticsearchChatDataSource as ElasticsearchChatDataSource
    from .elasticsearch_chat_data_source_parameters import (
        ElasticsearchChatDataSourceParameters as ElasticsearchChatDataSourceParameters,
    )
    from .elasticsearch_chat_data_source_parameters_fields_mapping import (
        ElasticsearchChatDataSourceParametersFieldsMapping as ElasticsearchChatDataSourceParametersFieldsMapping,
    )
    from .embedding import Embedding as Embedding
    from .eval_ import Eval as Eval
    from .eval_api_error import EvalApiError as EvalApiError
    from .eval_completions_run_data_source_params import (
        EvalCompletionsRunDataSourceParams as EvalCompletionsRunDataSourceParams,
    )
    from .eval_completions_run_data_source_params_input_messages_item_reference import (
        EvalCompletionsRunDataSourceParamsInputMessagesItemReference as EvalCompletionsRunDataSourceParamsInputMessagesItemReference,
    )
    from .eval_completions_run_data_source_params_input_messages_template import (
        EvalCompletionsRunDataSourceParamsInputMessagesTemplate as EvalCompletionsRunDataSourceParamsInputMessagesTemplate,
    )
    from .eval_custom_data_source_config_params import (
        EvalCustomDataSourceConfigParams as EvalCustomDataSourceConfigParams,
    )
    from .eval_custom_data_source_config_resource import (
        EvalCustomDataSourceConfigResource as EvalCustomDataSourceConfigResource,
    )
    from .eval_grader_label_model_params import EvalGraderLabelModelParams as EvalGraderLabelModelParams
    from .eval_grader_label_model_resource import EvalGraderLabelModelResource as EvalGraderLabelModelResource
    from .eval_grader_python_params import EvalGraderPythonParams as EvalGraderPythonParams
    from .eval_grader_python_resource import EvalGraderPythonResource as EvalGraderPythonResource
    from .eval_grader_score_model_params import EvalGraderScoreModelParams as EvalGraderScoreModelParams
    from .eval_grader_score_model_resource import EvalGraderScoreModelResource as EvalGraderScoreModelResource
    from .eval_grader_string_check_params import EvalGraderStringCheckParams as EvalGraderStringCheckParams
    from .eval_grader_text_similarity_params import EvalGraderTextSimilarityParams as EvalGraderTextSimilarityParams
    from .eval_grader_text_similarity_resource import (
        EvalGraderTextSimilarityResource as EvalGraderTextSimilarityResource,
    )
    from .eval_item import EvalItem as EvalItem
    from .eval_item_content_input_text import EvalItemContentInputText as EvalItemContentInputText
    from .eval_item_content_output_text import EvalItemContentOutputText as EvalItemContentOutputText
    from .eval_jsonl_run_data_source_params import EvalJsonlRunDataSourceParams as EvalJsonlRunDataSourceParams
    from .eval_list import EvalList as EvalList
    from .eval_logs_data_source_config_params import EvalLogsDataSourceConfigParams as EvalLogsDataSourceConfigParams
    from .eval_logs_data_source_config_resource import (
        EvalLogsDataSourceConfigResource as EvalLogsDataSourceConfigResource,
    )
    from .eval_responses_run_data_source_params import (
        EvalResponsesRunDataSourceParams as EvalResponsesRunDataSourceParams,
    )
    from .eval_responses_run_data_source_params_input_messages_item_reference import (
        EvalResponsesRunDataSourceParamsInputMessagesItemReference as EvalResponsesRunDataSourceParamsInputMessagesItemReference,
    )
    from .eval_responses_run_data_source_params_input_messages_template import (
        EvalResponsesRunDataSourceParamsInputMessagesTemplate as EvalResponsesRunDataSourceParamsInputMessagesTemplate,
    )
    from .eval_responses_run_data_source_params_input_messages_template_template_item_variant_1 import (
        EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1 as EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1,
    )
    from .eval_run import EvalRun as EvalRun
    from .eval_run_data_source_completions_resource import (
        EvalRunDataSourceCompletionsResource as EvalRunDataSourceCompletionsResource,
    )
    from .eval_run_data_source_jsonl_resource import EvalRunDataSourceJsonlResource as EvalRunDataSourceJsonlResource
    from .eval_run_data_source_responses_resource import (
        EvalRunDataSourceResponsesResource as EvalRunDataSourceResponsesResource,
    )
    from .eval_run_file_content_data_content_source import (
        EvalRunFileContentDataContentSource as EvalRunFileContentDataContentSource,
    )
    from .eval_run_file_content_data_content_source_content_item import (
        EvalRunFileContentDataContentSourceContentItem as EvalRunFileContentDataContentSourceContentItem,
    )
    from .eval_run_file_id_data_content_source import EvalRunFileIdDataContentSource as EvalRunFileIdDataContentSource
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
    from .eval_run_responses_data_content_source import (
        EvalRunResponsesDataContentSource as EvalRunResponsesDataContentSource,
    )
    from .eval_run_result_counts import EvalRunResultCounts as EvalRunResultCounts
    from .eval_run_stored_completions_data_content_source import (
        EvalRunStoredCompletionsDataContentSource as EvalRunStoredCompletionsDataContentSource,
    )
    from .eval_stored_completions_data_source_config_params import (
        EvalStoredCompletionsDataSourceConfigParams as EvalStoredCompletionsDataSourceConfigParams,
    )
    from .eval_stored_completions_data_source_config_resource import (
        EvalStoredCompletionsDataSourceConfigResource as EvalStoredCompletionsDataSourceConfigResource,
    )
    from .evals_create_request import EvalsCreateRequest as EvalsCreateRequest
    from .evals_delete_response import EvalsDeleteResponse as EvalsDeleteResponse
    from .evals_runs_delete_response import EvalsRunsDeleteResponse as EvalsRunsDeleteResponse
    from .evals_update_request import EvalsUpdateRequest as EvalsUpdateRequest
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .file_search_tool_call_item_param import FileSearchToolCallItemParam as FileSearchToolCallItemParam
    from .file_search_tool_call_item_param_results_item import (
        FileSearchToolCallItemParamResultsItem as FileSearchToolCallItemParamResultsItem,
    )
    from .file_search_tool_call_item_resource import FileSearchToolCallItemResource as FileSearchToolCallItemResource
    from .file_search_tool_call_item_resource_results_item import (
        FileSearchToolCallItemResourceResultsItem as FileSearchToolCallItemResourceResultsItem,
    )
    from .fine_tune_dpo_hyperparameters import FineTuneDPOHyperparameters as FineTuneDPOHyperparameters
    from .fine_tune_dpo_method import FineTuneDPOMethod as FineTuneDPOMethod
    from .fine_tune_method import FineTuneMethod as FineTuneMethod
    from .fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
    )
    from .fine_tune_supervised_hyperparameters import (
        FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
    )
    from .fine_tune_supervised_method import FineTuneSupervisedMethod as FineTuneSupervisedMethod
    from .fine_tuning_integration_wandb import FineTuningIntegrationWandb as FineTuningIntegrationWandb
    from .fine_tuning_integration_wandb_wandb import FineTuningIntegrationWandbWandb as FineTuningIntegrationWandbWandb
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from .fine_tuning_job_checkpoint_metrics import FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics
    from .fine_tuning_job_error import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_hyperparameters import FineTuningJobHyperparameters as FineTuningJobHyperparameters
    from .function_object import FunctionObject as FunctionObject
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_call_item_param import FunctionToolCallItemParam as FunctionToolCallItemParam
    from .function_tool_call_item_resource import FunctionToolCallItemResource as FunctionToolCallItemResource
    from .function_tool_call_output_item_param import FunctionToolCallOutputItemParam as FunctionToolCallOutputItemParam
    from .function_tool_call_output_item_resource import (
        FunctionToolCallOutputItemResource as FunctionToolCallOutputItemResource,
    )
    from .grader_label_model import GraderLabelModel as GraderLabelModel
    from .grader_multi import GraderMulti as GraderMulti
    from .grader_python import GraderPython as GraderPython
    from .grader_score_model import GraderScoreModel as GraderScoreModel
    from .grader_string_check import GraderStringCheck as GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity as GraderTextSimilarity
    from .image_gen_tool import ImageGenTool as ImageGenTool
    from .image_gen_tool_call_item_param import ImageGenToolCallItemParam as ImageGenToolCallItemParam
    from .image_gen_tool_call_item_resource import ImageGenToolCallItemResource as ImageGenToolCallItemResource
    from .image_gen_tool_input_image_mask import ImageGenToolInputImageMask as ImageGenToolInputImageMask
    from .implicit_user_message import ImplicitUserMessage as ImplicitUserMessage
    from .item_content_input_audio import ItemContentInputAudio as ItemContentInputAudio
    from .item_content_input_file import ItemContentInputFile as ItemContentInputFile
    from .item_content_input_image import ItemContentInputImage as ItemContentInputImage
    from .item_content_input_text import ItemContentInputText as ItemContentInputText
    from .item_content_output_audio import ItemContentOutputAudio as ItemContentOutputAudio
    from .item_content_output_text import ItemContentOutputText as ItemContentOutputText
    from .item_content_refusal import ItemContentRefusal as ItemContentRefusal
    from .item_reference_item_param import ItemReferenceItemParam as ItemReferenceItemParam
    from .list_fine_tuning_job_checkpoints_response import (
        ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
    )
    from .list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_paginated_fine_tuning_jobs_response import (
        ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
    )
    from .list_vector_store_files_response import ListVectorStoreFilesResponse as ListVectorStoreFilesResponse
    from .list_vector_stores_response import ListVectorStoresResponse as ListVectorStoresResponse
    from .local_shell_exec_action import LocalShellExecAction as LocalShellExecAction
    from .local_shell_tool import LocalShellTool as LocalShellTool
    from .local_shell_tool_call_item_param import LocalShellToolCallItemParam as LocalShellToolCallItemParam
    from .local_shell_tool_call_item_resource import LocalShellToolCallItemResource as LocalShellToolCallItemResource
    from .local_shell_tool_call_output_item_param import (
        LocalShellToolCallOutputItemParam as LocalShellToolCallOutputItemParam,
    )
    from .local_shell_tool_call_output_item_resource import (
        LocalShellToolCallOutputItemResource as LocalShellToolCallOutputItemResource,
    )
    from .log_prob import LogProb as LogProb
    from .mcp_approval_request_item_param import MCPApprovalRequestItemParam as MCPApprovalRequestItemParam
    from .mcp_approval_request_item_resource import MCPApprovalRequestItemResource as MCPApprovalRequestItemResource
    from .mcp_approval_response_item_param import MCPApprovalResponseItemParam as MCPApprovalResponseItemParam
    from .mcp_approval_response_item_resource import MCPApprovalResponseItemResource as MCPApprovalResponseItemResource
    from .mcp_call_item_param import MCPCallItemParam as MCPCallItemParam
    from .mcp_call_item_resource import MCPCallItemResource as MCPCallItemResource
    from .mcp_list_tools_item_param import MCPListToolsItemParam as MCPListToolsItemParam
    from .mcp_list_tools_item_resource import MCPListToolsItemResource as MCPListToolsItemResource
    from .mcp_list_tools_tool import MCPListToolsTool as MCPListToolsTool
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_allowed_tools_variant_2 import MCPToolAllowedToolsVariant2 as MCPToolAllowedToolsVariant2
    from .mcp_tool_require_approval_variant_1 import MCPToolRequireApprovalVariant1 as MCPToolRequireApprovalVariant1
    from .mcp_tool_require_approval_variant_1_always import (
        MCPToolRequireApprovalVariant1Always as MCPToolRequireApprovalVariant1Always,
    )
    from .mcp_tool_require_approval_variant_1_never import (
        MCPToolRequireApprovalVariant1Never as MCPToolRequireApprovalVariant1Never,
    )
    from .metadata_property_for_request import MetadataPropertyForRequest as MetadataPropertyForRequest
    from .model import Model as Model
    from .mongo_db_chat_data_source import MongoDBChatDataSource as MongoDBChatDataSource
    from .mongo_db_chat_data_source_parameters import MongoDBChatDataSourceParameters as MongoDBChatDataSourceParameters
    from .mongo_db_chat_data_source_parameters_fields_mapping import (
        MongoDBChatDataSourceParametersFieldsMapping as MongoDBChatDataSourceParametersFieldsMapping,
    )
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
    )
    from .pinecone_chat_data_source import PineconeChatDataSource as PineconeChatDataSource
    from .pinecone_chat_data_source_parameters import (
        PineconeChatDataSourceParameters as PineconeChatDataSourceParameters,
    )
    from .pinecone_chat_data_source_parameters_fields_mapping import (
        PineconeChatDataSourceParametersFieldsMapping as PineconeChatDataSourceParametersFieldsMapping,
    )
    from .prompt import Prompt as Prompt
    from .ranking_options import RankingOptions as RankingOptions
    from .reasoning import Reasoning as Reasoning
    from .reasoning_item_param import ReasoningItemParam as ReasoningItemParam
    from .reasoning_item_resource import ReasoningItemResource as ReasoningItemResource
    from .reasoning_item_summary_text_part import ReasoningItemSummaryTextPart as ReasoningItemSummaryTextPart
    from .response import Response as Response
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
    from .response_format_json_schema_request import ResponseFormatJSONSchemaRequest as ResponseFormatJSONSchemaRequest
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from .response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from .response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from .response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from .response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
    from .response_incomplete_details import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
    from .response_item_list import ResponseItemList as ResponseItemList
    from .response_mcp_call_arguments_delta_event import (
        ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
    )
    from .response_mcp_call_arguments_done_event import (
        ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
    )
    from .response_mcp_call_completed_event import ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent
    from .response_mcp_call_failed_event import ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent
    from .response_mcp_call_in_progress_event import ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent
    from .response_mcp_list_tools_completed_event import (
        ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
    )
    from .response_mcp_list_tools_failed_event import ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent
    from .response_mcp_list_tools_in_progress_event import (
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
    )
    from .response_output_item_added_event import ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_reasoning_delta_event import ResponseReasoningDeltaEvent as ResponseReasoningDeltaEvent
    from .response_reasoning_done_event import ResponseReasoningDoneEvent as ResponseReasoningDoneEvent
    from .response_reasoning_summary_delta_event import (
        ResponseReasoningSummaryDeltaEvent as ResponseReasoningSummaryDeltaEvent,
    )
    from .response_reasoning_summary_done_event import (
        ResponseReasoningSummaryDoneEvent as ResponseReasoningSummaryDoneEvent,
    )
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from .response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from .response_refusal_delta_event import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
    from .response_refusal_done_event import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
    from .response_text import ResponseText as ResponseText
    from .response_text_delta_event import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_text_format_configuration_json_object import (
        ResponseTextFormatConfigurationJsonObject as ResponseTextFormatConfigurationJsonObject,
    )
    from .response_text_format_configuration_json_schema import (
        ResponseTextFormatConfigurationJsonSchema as ResponseTextFormatConfigurationJsonSchema,
    )
    from .response_text_format_configuration_text import (
        ResponseTextFormatConfigurationText as ResponseTextFormatConfigurationText,
    )
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_usage_input_tokens_details import ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails
    from .response_usage_output_tokens_details import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from .response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from .response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from .response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .responses_assistant_message_item_param import (
        ResponsesAssistantMessageItemParam as ResponsesAssistantMessageItemParam,
    )
    from .responses_assistant_message_item_resource import (
        ResponsesAssistantMessageItemResource as ResponsesAssistantMessageItemResource,
    )
    from .responses_delete_response import ResponsesDeleteResponse as ResponsesDeleteResponse
    from .responses_developer_message_item_param import (
        ResponsesDeveloperMessageItemParam as ResponsesDeveloperMessageItemParam,
    )
    from .responses_developer_message_item_resource import (
        ResponsesDeveloperMessageItemResource as ResponsesDeveloperMessageItemResource,
    )
    from .responses_system_message_item_param import ResponsesSystemMessageItemParam as ResponsesSystemMessageItemParam
    from .responses_system_message_item_resource import (
        ResponsesSystemMessageItemResource as ResponsesSystemMessageItemResource,
    )
    from .responses_user_message_item_param import ResponsesUserMessageItemParam as ResponsesUserMessageItemParam
    from .responses_user_message_item_resource import (
        ResponsesUserMessageItemResource as ResponsesUserMessageItemResource,
    )
    from .run_grader_request import RunGraderRequest as RunGraderRequest
    from .run_grader_response import RunGraderResponse as RunGraderResponse
    from .run_grader_response_metadata import RunGraderResponseMetadata as RunGraderResponseMetadata
    from .run_grader_response_metadata_errors import RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors
    from .static_chunking_strategy import StaticChunkingStrategy as StaticChunkingStrategy
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
    )
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from .tool_choice_object_code_interpreter import ToolChoiceObjectCodeInterpreter as ToolChoiceObjectCodeInterpreter
    from .tool_choice_object_computer import ToolChoiceObjectComputer as ToolChoiceObjectComputer
    from .tool_choice_object_file_search import ToolChoiceObjectFileSearch as ToolChoiceObjectFileSearch
    from .tool_choice_object_function import ToolChoiceObjectFunction as ToolChoiceObjectFunction
    from .tool_choice_object_image_gen import ToolChoiceObjectImageGen as ToolChoiceObjectImageGen
    from .tool_choice_object_mcp import ToolChoiceObjectMCP as ToolChoiceObjectMCP
    from .tool_choice_object_web_search import ToolChoiceObjectWebSearch as ToolChoiceObjectWebSearch
    from .top_log_prob import TopLogProb as TopLogProb
    from .unions import Annotation as Annotation
    from .unions import AzureChatDataSource as AzureChatDataSource
    from .unions import AzureChatDataSourceAuthenticationOptions as AzureChatDataSourceAuthenticationOptions
    from .unions import AzureChatDataSourceVectorizationSource as AzureChatDataSourceVectorizationSource
    from .unions import ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem
    from .unions import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from .unions import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from .unions import ChatCompletionRequestMessageContentPart as ChatCompletionRequestMessageContentPart
    from .unions import ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart
    from .unions import ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart
    from .unions import ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart
    from .unions import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from .unions import ChatOutputPrediction as ChatOutputPrediction
    from .unions import ChunkingStrategyRequestParam as ChunkingStrategyRequestParam
    from .unions import ChunkingStrategyResponseParam as ChunkingStrategyResponseParam
    from .unions import CodeInterpreterOutput as CodeInterpreterOutput
    from .unions import ComputerAction as ComputerAction
    from .unions import ComputerToolCallOutputItemOutput as ComputerToolCallOutputItemOutput
    from .unions import CreateEvalItem as CreateEvalItem
    from .unions import CreateFineTuningJobRequestIntegration as CreateFineTuningJobRequestIntegration
    from .unions import EvalDataSourceConfigParams as EvalDataSourceConfigParams
    from .unions import EvalDataSourceConfigResource as EvalDataSourceConfigResource
    from .unions import EvalGraderParams as EvalGraderParams
    from .unions import EvalGraderResource as EvalGraderResource
    from .unions import EvalItemContent as EvalItemContent
    from .unions import EvalRunDataContentSource as EvalRunDataContentSource
    from .unions import EvalRunDataSourceParams as EvalRunDataSourceParams
    from .unions import EvalRunDataSourceResource as EvalRunDataSourceResource
    from .unions import Filters as Filters
    from .unions import FineTuningIntegration as FineTuningIntegration
    from .unions import Grader as Grader
    from .unions import ItemContent as ItemContent
    from .unions import ItemParam as ItemParam
    from .unions import ItemResource as ItemResource
    from .unions import Location as Location
    from .unions import ReasoningItemSummaryPart as ReasoningItemSummaryPart
    from .unions import ResponseFormat as ResponseFormat
    from .unions import ResponsePromptVariables as ResponsePromptVariables
    from .unions import ResponsesMessageItemParam as ResponsesMessageItemParam
    from .unions import ResponsesMessageItemResource as ResponsesMessageItemResource
    from .unions import ResponseStreamEvent as ResponseStreamEvent
    from .unions import ResponseTextFormatConfiguration as ResponseTextFormatConfiguration
    from .unions import Tool as Tool
    from .unions import ToolChoiceObject as ToolChoiceObject
    from .unions import WebSearchAction as WebSearchAction
    from .update_vector_store_file_attributes_request import (
        UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
    )
    from .update_vector_store_request import UpdateVectorStoreRequest as UpdateVectorStoreRequest
    from .validate_grader_request import ValidateGraderRequest as ValidateGraderRequest
    from .validate_grader_response import ValidateGraderResponse as ValidateGraderResponse
    from .values import AnnotationType as AnnotationType
    from .values import AzureAIFoundryModelsApiVersion as AzureAIFoundryModelsApiVersion
    from .values import AzureChatDataSourceAuthenticationOptionsType as AzureChatDataSourceAuthenticationOptionsType
    from .values import AzureChatDataSourceType as AzureChatDataSourceType
    from .values import AzureChatDataSourceVectorizationSourceType as AzureChatDataSourceVectorizationSourceType
    from .values import AzureFileExpiryAnchor as AzureFileExpiryAnchor
    from .values import ChatCompletionRequestMessageContentPartType as ChatCompletionRequestMessageContentPartType
    from .values import ChatCompletionRole as ChatCompletionRole
    from .values import ChatOutputPredictionType as ChatOutputPredictionType
    from .values import CodeInterpreterOutputType as CodeInterpreterOutputType
    from .values import ComputerActionType as ComputerActionType
    from .values import ComputerToolCallOutputItemOutputType as ComputerToolCallOutputItemOutputType
    from .values import EvalDataSourceConfigType as EvalDataSourceConfigType
    from .values import EvalItemContentType as EvalItemContentType
    from .values import EvalRunDataContentSourceType as EvalRunDataContentSourceType
    from .values import EvalRunDataSourceType as EvalRunDataSourceType
    from .values import GraderType as GraderType
    from .values import Includable as Includable
    from .values import ItemContentType as ItemContentType
    from .values import ItemType as ItemType
    from .values import ListVectorStoreFilesFilter as ListVectorStoreFilesFilter
    from .values import LocationType as LocationType
    from .values import ParallelToolCalls as ParallelToolCalls
    from .values import ReasoningEffort as ReasoningEffort
    from .values import ReasoningItemSummaryPartType as ReasoningItemSummaryPartType
    from .values import ResponseErrorCode as ResponseErrorCode
    from .values import ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema
    from .values import ResponseModalities as ResponseModalities
    from .values import ResponsesMessageRole as ResponsesMessageRole
    from .values import ResponseStreamEventType as ResponseStreamEventType
    from .values import ResponseTextFormatConfigurationType as ResponseTextFormatConfigurationType
    from .values import StopConfiguration as StopConfiguration
    from .values import ToolChoiceObjectType as ToolChoiceObjectType
    from .values import ToolChoiceOptions as ToolChoiceOptions
    from .values import ToolType as ToolType
    from .values import VectorStoreFileAttributes as VectorStoreFileAttributes
    from .values import VoiceIdsShared as VoiceIdsShared
    from .values import WebSearchActionType as WebSearchActionType
    from .vector_store_expiration_after import VectorStoreExpirationAfter as VectorStoreExpirationAfter
    from .vector_store_file_batch_object import VectorStoreFileBatchObject as VectorStoreFileBatchObject
    from .vector_store_file_batch_object_file_counts import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from .vector_store_file_object import VectorStoreFileObject as VectorStoreFileObject
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError as VectorStoreFileObjectLastError
    from .vector_store_object import VectorStoreObject as VectorStoreObject
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts as VectorStoreObjectFileCounts
    from .web_search_action_find import WebSearchActionFind as WebSearchActionFind
    from .web_search_action_open_page import WebSearchActionOpenPage as WebSearchActionOpenPage
    from .web_search_action_search import WebSearchActionSearch as WebSearchActionSearch
    from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from .web_search_tool_call_item_param import WebSearchToolCallItemParam as WebSearchToolCallItemParam
    from .web_search_tool_call_item_resource import WebSearchToolCallItemResource as WebSearchToolCallItemResource
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Annotation": "unions",
            "AnnotationFileCitation": "annotation_file_citation",
            "AnnotationFilePath": "annotation_file_path",
            "AnnotationType": "values",
            "AnnotationUrlCitation": "annotation_url_citation",
            "ApproximateLocation": "approximate_location",
            "AutoChunkingStrategyRequestParam": "auto_chunking_strategy_request_param",
            "AzureAIFoundryModelsApiVersion": "values",
            "AzureChatCompletionResponseMessage": "azure_chat_completion_response_message",
            "AzureChatCompletionResponseMessageAnnotationsItem": "azure_chat_completion_response_message_annotations_item",
            "AzureChatCompletionResponseMessageAnnotationsItemUrlCitation": "azure_chat_completion_response_message_annotations_item_url_citation",
            "AzureChatCompletionResponseMessageAudio": "azure_chat_completion_response_message_audio",
            "AzureChatCompletionResponseMessageFunctionCall": "azure_chat_completion_response_message_function_call",
            "AzureChatCompletionStreamResponseDelta": "azure_chat_completion_stream_response_delta",
            "AzureChatCompletionStreamResponseDeltaFunctionCall": "azure_chat_completion_stream_response_delta_function_call",
            "AzureChatDataSource": "unions",
            "AzureChatDataSourceAccessTokenAuthenticationOptions": "azure_chat_data_source_access_token_authentication_options",
            "AzureChatDataSourceApiKeyAuthenticationOptions": "azure_chat_data_source_api_key_authentication_options",
            "AzureChatDataSourceAuthenticationOptions": "unions",
            "AzureChatDataSourceAuthenticationOptionsType": "values",
            "AzureChatDataSourceConnectionStringAuthenticationOptions": "azure_chat_data_source_connection_string_authentication_options",
            "AzureChatDataSourceDeploymentNameVectorizationSource": "azure_chat_data_source_deployment_name_vectorization_source",
            "AzureChatDataSourceEncodedApiKeyAuthenticationOptions": "azure_chat_data_source_encoded_api_key_authentication_options",
            "AzureChatDataSourceEndpointVectorizationSource": "azure_chat_data_source_endpoint_vectorization_source",
            "AzureChatDataSourceIntegratedVectorizationSource": "azure_chat_data_source_integrated_vectorization_source",
            "AzureChatDataSourceKeyAndKeyIdAuthenticationOptions": "azure_chat_data_source_key_and_key_id_authentication_options",
            "AzureChatDataSourceModelIdVectorizationSource": "azure_chat_data_source_model_id_vectorization_source",
            "AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions": "azure_chat_data_source_system_assigned_managed_identity_authentication_options",
            "AzureChatDataSourceType": "values",
            "AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions": "azure_chat_data_source_user_assigned_managed_identity_authentication_options",
            "AzureChatDataSourceUsernameAndPasswordAuthenticationOptions": "azure_chat_data_source_username_and_password_authentication_options",
            "AzureChatDataSourceVectorizationSource": "unions",
            "AzureChatDataSourceVectorizationSourceType": "values",
            "AzureChatMessageContext": "azure_chat_message_context",
            "AzureChatMessageContextAllRetrievedDocumentsItem": "azure_chat_message_context_all_retrieved_documents_item",
            "AzureChatMessageContextCitationsItem": "azure_chat_message_context_citations_item",
            "AzureContentFilterBlocklistResult": "azure_content_filter_blocklist_result",
            "AzureContentFilterBlocklistResultDetailsItem": "azure_content_filter_blocklist_result_details_item",
            "AzureContentFilterCompletionTextSpan": "azure_content_filter_completion_text_span",
            "AzureContentFilterCompletionTextSpanDetectionResult": "azure_content_filter_completion_text_span_detection_result",
            "AzureContentFilterCustomTopicResult": "azure_content_filter_custom_topic_result",
            "AzureContentFilterCustomTopicResultDetailsItem": "azure_content_filter_custom_topic_result_details_item",
            "AzureContentFilterDetectionResult": "azure_content_filter_detection_result",
            "AzureContentFilterOffsets": "azure_content_filter_offsets",
            "AzureContentFilterPersonallyIdentifiableInformationResult": "azure_content_filter_personally_identifiable_information_result",
            "AzureContentFilterResultForChoice": "azure_content_filter_result_for_choice",
            "AzureContentFilterResultForChoiceError": "azure_content_filter_result_for_choice_error",
            "AzureContentFilterResultForChoiceProtectedMaterialCode": "azure_content_filter_result_for_choice_protected_material_code",
            "AzureContentFilterResultForChoiceProtectedMaterialCodeCitation": "azure_content_filter_result_for_choice_protected_material_code_citation",
            "AzureContentFilterResultForPrompt": "azure_content_filter_result_for_prompt",
            "AzureContentFilterResultForPromptContentFilterResults": "azure_content_filter_result_for_prompt_content_filter_results",
            "AzureContentFilterResultForPromptContentFilterResultsError": "azure_content_filter_result_for_prompt_content_filter_results_error",
            "AzureContentFilterSeverityResult": "azure_content_filter_severity_result",
            "AzureCosmosDBChatDataSource": "azure_cosmos_db_chat_data_source",
            "AzureCosmosDBChatDataSourceParameters": "azure_cosmos_db_chat_data_source_parameters",
            "AzureCosmosDBChatDataSourceParametersFieldsMapping": "azure_cosmos_db_chat_data_source_parameters_fields_mapping",
            "AzureCreateChatCompletionRequest": "azure_create_chat_completion_request",
            "AzureCreateChatCompletionRequestAudio": "azure_create_chat_completion_request_audio",
            "AzureCreateChatCompletionResponse": "azure_create_chat_completion_response",
            "AzureCreateChatCompletionResponseChoicesItem": "azure_create_chat_completion_response_choices_item",
            "AzureCreateChatCompletionResponseChoicesItemLogprobs": "azure_create_chat_completion_response_choices_item_logprobs",
            "AzureCreateChatCompletionStreamResponse": "azure_create_chat_completion_stream_response",
            "AzureCreateChatCompletionStreamResponseChoicesItem": "azure_create_chat_completion_stream_response_choices_item",
            "AzureCreateChatCompletionStreamResponseChoicesItemLogprobs": "azure_create_chat_completion_stream_response_choices_item_logprobs",
            "AzureCreateEmbeddingRequest": "azure_create_embedding_request",
            "AzureCreateFileRequestMultiPart": "azure_create_file_request_multi_part",
            "AzureCreateFileRequestMultiPartExpiresAfter": "azure_create_file_request_multi_part_expires_after",
            "AzureCreateResponse": "azure_create_response",
            "AzureCreateResponseText": "azure_create_response_text",
            "AzureErrorResponse": "azure_error_response",
            "AzureErrorResponseError": "azure_error_response_error",
            "AzureEvalAPICompletionsSamplingParams": "azure_eval_api_completions_sampling_params",
            "AzureEvalAPIModelSamplingParams": "azure_eval_api_model_sampling_params",
            "AzureEvalAPIResponseSamplingParams": "azure_eval_api_response_sampling_params",
            "AzureFileExpiryAnchor": "values",
            "AzureFineTuneReinforcementMethod": "azure_fine_tune_reinforcement_method",
            "AzureListFilesResponse": "azure_list_files_response",
            "AzureOpenAIFile": "azure_open_ai_file",
            "AzurePiiSubCategoryResult": "azure_pii_sub_category_result",
            "AzureResponse": "azure_response",
            "AzureResponseIncompleteDetails": "azure_response_incomplete_details",
            "AzureResponseText": "azure_response_text",
            "AzureSearchChatDataSource": "azure_search_chat_data_source",
            "AzureSearchChatDataSourceParameters": "azure_search_chat_data_source_parameters",
            "AzureSearchChatDataSourceParametersFieldsMapping": "azure_search_chat_data_source_parameters_fields_mapping",
            "AzureUserSecurityContext": "azure_user_security_context",
            "ChatCompletionFunctionCallOption": "chat_completion_function_call_option",
            "ChatCompletionFunctions": "chat_completion_functions",
            "ChatCompletionMessageAudioChunk": "chat_completion_message_audio_chunk",
            "ChatCompletionMessageToolCall": "chat_completion_message_tool_call",
            "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk",
            "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function",
            "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function",
            "ChatCompletionMessageToolCallsItem": "unions",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function",
            "ChatCompletionRequestAssistantMessage": "chat_completion_request_assistant_message",
            "ChatCompletionRequestAssistantMessageAudio": "chat_completion_request_assistant_message_audio",
            "ChatCompletionRequestAssistantMessageContentPart": "unions",
            "ChatCompletionRequestAssistantMessageFunctionCall": "chat_completion_request_assistant_message_function_call",
            "ChatCompletionRequestDeveloperMessage": "chat_completion_request_developer_message",
            "ChatCompletionRequestFunctionMessage": "chat_completion_request_function_message",
            "ChatCompletionRequestMessage": "unions",
            "ChatCompletionRequestMessageContentPart": "unions",
            "ChatCompletionRequestMessageContentPartAudio": "chat_completion_request_message_content_part_audio",
            "ChatCompletionRequestMessageContentPartAudioInputAudio": "chat_completion_request_message_content_part_audio_input_audio",
            "ChatCompletionRequestMessageContentPartFile": "chat_completion_request_message_content_part_file",
            "ChatCompletionRequestMessageContentPartFileFile": "chat_completion_request_message_content_part_file_file",
            "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image",
            "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url",
            "ChatCompletionRequestMessageContentPartRefusal": "chat_completion_request_message_content_part_refusal",
            "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text",
            "ChatCompletionRequestMessageContentPartType": "values",
            "ChatCompletionRequestSystemMessage": "chat_completion_request_system_message",
            "ChatCompletionRequestSystemMessageContentPart": "unions",
            "ChatCompletionRequestToolMessage": "chat_completion_request_tool_message",
            "ChatCompletionRequestToolMessageContentPart": "unions",
            "ChatCompletionRequestUserMessage": "chat_completion_request_user_message",
            "ChatCompletionRequestUserMessageContentPart": "unions",
            "ChatCompletionRole": "values",
            "ChatCompletionStreamOptions": "chat_completion_stream_options",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob",
            "ChatCompletionTokenLogprobTopLogprobsItem": "chat_completion_token_logprob_top_logprobs_item",
            "ChatCompletionTool": "chat_completion_tool",
            "ChatCompletionToolChoiceOption": "unions",
            "ChatOutputPrediction": "unions",
            "ChatOutputPredictionContent": "chat_output_prediction_content",
            "ChatOutputPredictionType": "values",
            "ChunkingStrategyRequestParam": "unions",
            "ChunkingStrategyResponseParam": "unions",
            "CodeInterpreterOutput": "unions",
            "CodeInterpreterOutputImage": "code_interpreter_output_image",
            "CodeInterpreterOutputLogs": "code_interpreter_output_logs",
            "CodeInterpreterOutputType": "values",
            "CodeInterpreterTool": "code_interpreter_tool",
            "CodeInterpreterToolAuto": "code_interpreter_tool_auto",
            "CodeInterpreterToolCallItemParam": "code_interpreter_tool_call_item_param",
            "CodeInterpreterToolCallItemResource": "code_interpreter_tool_call_item_resource",
            "ComparisonFilter": "comparison_filter",
            "CompletionUsage": "completion_usage",
            "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details",
            "CompletionUsagePromptTokensDetails": "completion_usage_prompt_tokens_details",
            "CompoundFilter": "compound_filter",
            "ComputerAction": "unions",
            "ComputerActionClick": "computer_action_click",
            "ComputerActionDoubleClick": "computer_action_double_click",
            "ComputerActionDrag": "computer_action_drag",
            "ComputerActionKeyPress": "computer_action_key_press",
            "ComputerActionMove": "computer_action_move",
            "ComputerActionScreenshot": "computer_action_screenshot",
            "ComputerActionScroll": "computer_action_scroll",
            "ComputerActionType": "values",
            "ComputerActionTypeKeys": "computer_action_type_keys",
            "ComputerActionWait": "computer_action_wait",
            "ComputerToolCallItemParam": "computer_tool_call_item_param",
            "ComputerToolCallItemResource": "computer_tool_call_item_resource",
            "ComputerToolCallOutputItemOutput": "unions",
            "ComputerToolCallOutputItemOutputComputerScreenshot": "computer_tool_call_output_item_output_computer_screenshot",
            "ComputerToolCallOutputItemOutputType": "values",
            "ComputerToolCallOutputItemParam": "computer_tool_call_output_item_param",
            "ComputerToolCallOutputItemResource": "computer_tool_call_output_item_resource",
            "ComputerToolCallSafetyCheck": "computer_tool_call_safety_check",
            "ComputerUsePreviewTool": "computer_use_preview_tool",
            "ContainerFileListResource": "container_file_list_resource",
            "ContainerFileResource": "container_file_resource",
            "ContainerListResource": "container_list_resource",
            "ContainerResource": "container_resource",
            "ContainerResourceExpiresAfter": "container_resource_expires_after",
            "ContainersDeleteResponse": "containers_delete_response",
            "ContainersFilesDeleteResponse": "containers_files_delete_response",
            "Coordinate": "coordinate",
            "CopiedAccountDetails": "copied_account_details",
            "CopyModelRequest": "copy_model_request",
            "CopyModelResponse": "copy_model_response",
            "CreateContainerBody": "create_container_body",
            "CreateContainerBodyExpiresAfter": "create_container_body_expires_after",
            "CreateContainerFileBodyMultiPart": "create_container_file_body_multi_part",
            "CreateEmbeddingResponse": "create_embedding_response",
            "CreateEmbeddingResponseUsage": "create_embedding_response_usage",
            "CreateEvalItem": "unions",
            "CreateEvalItemVariant1": "create_eval_item_variant_1",
            "CreateEvalRunRequest": "create_eval_run_request",
            "CreateFineTuningJobRequest": "create_fine_tuning_job_request",
            "CreateFineTuningJobRequestHyperparameters": "create_fine_tuning_job_request_hyperparameters",
            "CreateFineTuningJobRequestIntegration": "unions",
            "CreateFineTuningJobRequestWandbIntegration": "create_fine_tuning_job_request_wandb_integration",
            "CreateFineTuningJobRequestWandbIntegrationWandb": "create_fine_tuning_job_request_wandb_integration_wandb",
            "CreateVectorStoreFileBatchRequest": "create_vector_store_file_batch_request",
            "CreateVectorStoreFileRequest": "create_vector_store_file_request",
            "CreateVectorStoreRequest": "create_vector_store_request",
            "DeleteFileResponse": "delete_file_response",
            "DeleteVectorStoreFileResponse": "delete_vector_store_file_response",
            "DeleteVectorStoreResponse": "delete_vector_store_response",
            "ElasticsearchChatDataSource": "elasticsearch_chat_data_source",
            "ElasticsearchChatDataSourceParameters": "elasticsearch_chat_data_source_parameters",
            "ElasticsearchChatDataSourceParametersFieldsMapping": "elasticsearch_chat_data_source_parameters_fields_mapping",
            "Embedding": "embedding",
            "Eval": "eval_",
            "EvalApiError": "eval_api_error",
            "EvalCompletionsRunDataSourceParams": "eval_completions_run_data_source_params",
            "EvalCompletionsRunDataSourceParamsInputMessagesItemReference": "eval_completions_run_data_source_params_input_messages_item_reference",
            "EvalCompletionsRunDataSourceParamsInputMessagesTemplate": "eval_completions_run_data_source_params_input_messages_template",
            "EvalCustomDataSourceConfigParams": "eval_custom_data_source_config_params",
            "EvalCustomDataSourceConfigResource": "eval_custom_data_source_config_resource",
            "EvalDataSourceConfigParams": "unions",
            "EvalDataSourceConfigResource": "unions",
            "EvalDataSourceConfigType": "values",
            "EvalGraderLabelModelParams": "eval_grader_label_model_params",
            "EvalGraderLabelModelResource": "eval_grader_label_model_resource",
            "EvalGraderParams": "unions",
            "EvalGraderPythonParams": "eval_grader_python_params",
            "EvalGraderPythonResource": "eval_grader_python_resource",
            "EvalGraderResource": "unions",
            "EvalGraderScoreModelParams": "eval_grader_score_model_params",
            "EvalGraderScoreModelResource": "eval_grader_score_model_resource",
            "EvalGraderStringCheckParams": "eval_grader_string_check_params",
            "EvalGraderTextSimilarityParams": "eval_grader_text_similarity_params",
            "EvalGraderTextSimilarityResource": "eval_grader_text_similarity_resource",
            "EvalItem": "eval_item",
            "EvalItemContent": "unions",
            "EvalItemContentInputText": "eval_item_content_input_text",
            "EvalItemContentOutputText": "eval_item_content_output_text",
            "EvalItemContentType": "values",
            "EvalJsonlRunDataSourceParams": "eval_jsonl_run_data_source_params",
            "EvalList": "eval_list",
            "EvalLogsDataSourceConfigParams": "eval_logs_data_source_config_params",
            "EvalLogsDataSourceConfigResource": "eval_logs_data_source_config_resource",
            "EvalResponsesRunDataSourceParams": "eval_responses_run_data_source_params",
            "EvalResponsesRunDataSourceParamsInputMessagesItemReference": "eval_responses_run_data_source_params_input_messages_item_reference",
            "EvalResponsesRunDataSourceParamsInputMessagesTemplate": "eval_responses_run_data_source_params_input_messages_template",
            "EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItemVariant1": "eval_responses_run_data_source_params_input_messages_template_template_item_variant_1",
            "EvalRun": "eval_run",
            "EvalRunDataContentSource": "unions",
            "EvalRunDataContentSourceType": "values",
            "EvalRunDataSourceCompletionsResource": "eval_run_data_source_completions_resource",
            "EvalRunDataSourceJsonlResource": "eval_run_data_source_jsonl_resource",
            "EvalRunDataSourceParams": "unions",
            "EvalRunDataSourceResource": "unions",
            "EvalRunDataSourceResponsesResource": "eval_run_data_source_responses_resource",
            "EvalRunDataSourceType": "values",
            "EvalRunFileContentDataContentSource": "eval_run_file_content_data_content_source",
            "EvalRunFileContentDataContentSourceContentItem": "eval_run_file_content_data_content_source_content_item",
            "EvalRunFileIdDataContentSource": "eval_run_file_id_data_content_source",
            "EvalRunList": "eval_run_list",
            "EvalRunOutputItem": "eval_run_output_item",
            "EvalRunOutputItemList": "eval_run_output_item_list",
            "EvalRunOutputItemSample": "eval_run_output_item_sample",
            "EvalRunOutputItemSampleInputItem": "eval_run_output_item_sample_input_item",
            "EvalRunOutputItemSampleOutputItem": "eval_run_output_item_sample_output_item",
            "EvalRunOutputItemSampleUsage": "eval_run_output_item_sample_usage",
            "EvalRunPerModelUsageItem": "eval_run_per_model_usage_item",
            "EvalRunPerTestingCriteriaResultsItem": "eval_run_per_testing_criteria_results_item",
            "EvalRunResponsesDataContentSource": "eval_run_responses_data_content_source",
            "EvalRunResultCounts": "eval_run_result_counts",
            "EvalRunStoredCompletionsDataContentSource": "eval_run_stored_completions_data_content_source",
            "EvalStoredCompletionsDataSourceConfigParams": "eval_stored_completions_data_source_config_params",
            "EvalStoredCompletionsDataSourceConfigResource": "eval_stored_completions_data_source_config_resource",
            "EvalsCreateRequest": "evals_create_request",
            "EvalsDeleteResponse": "evals_delete_response",
            "EvalsRunsDeleteResponse": "evals_runs_delete_response",
            "EvalsUpdateRequest": "evals_update_request",
            "FileSearchTool": "file_search_tool",
            "FileSearchToolCallItemParam": "file_search_tool_call_item_param",
            "FileSearchToolCallItemParamResultsItem": "file_search_tool_call_item_param_results_item",
            "FileSearchToolCallItemResource": "file_search_tool_call_item_resource",
            "FileSearchToolCallItemResourceResultsItem": "file_search_tool_call_item_resource_results_item",
            "Filters": "unions",
            "FineTuneDPOHyperparameters": "fine_tune_dpo_hyperparameters",
            "FineTuneDPOMethod": "fine_tune_dpo_method",
            "FineTuneMethod": "fine_tune_method",
            "FineTuneReinforcementHyperparameters": "fine_tune_reinforcement_hyperparameters",
            "FineTuneSupervisedHyperparameters": "fine_tune_supervised_hyperparameters",
            "FineTuneSupervisedMethod": "fine_tune_supervised_method",
            "FineTuningIntegration": "unions",
            "FineTuningIntegrationWandb": "fine_tuning_integration_wandb",
            "FineTuningIntegrationWandbWandb": "fine_tuning_integration_wandb_wandb",
            "FineTuningJob": "fine_tuning_job",
            "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint",
            "FineTuningJobCheckpointMetrics": "fine_tuning_job_checkpoint_metrics",
            "FineTuningJobError": "fine_tuning_job_error",
            "FineTuningJobEvent": "fine_tuning_job_event",
            "FineTuningJobHyperparameters": "fine_tuning_job_hyperparameters",
            "FunctionObject": "function_object",
            "FunctionTool": "function_tool",
            "FunctionToolCallItemParam": "function_tool_call_item_param",
            "FunctionToolCallItemResource": "function_tool_call_item_resource",
            "FunctionToolCallOutputItemParam": "function_tool_call_output_item_param",
            "FunctionToolCallOutputItemResource": "function_tool_call_output_item_resource",
            "Grader": "unions",
            "GraderLabelModel": "grader_label_model",
            "GraderMulti": "grader_multi",
            "GraderPython": "grader_python",
            "GraderScoreModel": "grader_score_model",
            "GraderStringCheck": "grader_string_check",
            "GraderTextSimilarity": "grader_text_similarity",
            "GraderType": "values",
            "ImageGenTool": "image_gen_tool",
            "ImageGenToolCallItemParam": "image_gen_tool_call_item_param",
            "ImageGenToolCallItemResource": "image_gen_tool_call_item_resource",
            "ImageGenToolInputImageMask": "image_gen_tool_input_image_mask",
            "ImplicitUserMessage": "implicit_user_message",
            "Includable": "values",
            "ItemContent": "unions",
            "ItemContentInputAudio": "item_content_input_audio",
            "ItemContentInputFile": "item_content_input_file",
            "ItemContentInputImage": "item_content_input_image",
            "ItemContentInputText": "item_content_input_text",
            "ItemContentOutputAudio": "item_content_output_audio",
            "ItemContentOutputText": "item_content_output_text",
            "ItemContentRefusal": "item_content_refusal",
            "ItemContentType": "values",
            "ItemParam": "unions",
            "ItemReferenceItemParam": "item_reference_item_param",
            "ItemResource": "unions",
            "ItemType": "values",
            "ListFineTuningJobCheckpointsResponse": "list_fine_tuning_job_checkpoints_response",
            "ListFineTuningJobEventsResponse": "list_fine_tuning_job_events_response",
            "ListModelsResponse": "list_models_response",
            "ListPaginatedFineTuningJobsResponse": "list_paginated_fine_tuning_jobs_response",
            "ListVectorStoreFilesFilter": "values",
            "ListVectorStoreFilesResponse": "list_vector_store_files_response",
            "ListVectorStoresResponse": "list_vector_stores_response",
            "LocalShellExecAction": "local_shell_exec_action",
            "LocalShellTool": "local_shell_tool",
            "LocalShellToolCallItemParam": "local_shell_tool_call_item_param",
            "LocalShellToolCallItemResource": "local_shell_tool_call_item_resource",
            "LocalShellToolCallOutputItemParam": "local_shell_tool_call_output_item_param",
            "LocalShellToolCallOutputItemResource": "local_shell_tool_call_output_item_resource",
            "Location": "unions",
            "LocationType": "values",
            "LogProb": "log_prob",
            "MCPApprovalRequestItemParam": "mcp_approval_request_item_param",
            "MCPApprovalRequestItemResource": "mcp_approval_request_item_resource",
            "MCPApprovalResponseItemParam": "mcp_approval_response_item_param",
            "MCPApprovalResponseItemResource": "mcp_approval_response_item_resource",
            "MCPCallItemParam": "mcp_call_item_param",
            "MCPCallItemResource": "mcp_call_item_resource",
            "MCPListToolsItemParam": "mcp_list_tools_item_param",
            "MCPListToolsItemResource": "mcp_list_tools_item_resource",
            "MCPListToolsTool": "mcp_list_tools_tool",
            "MCPTool": "mcp_tool",
            "MCPToolAllowedToolsVariant2": "mcp_tool_allowed_tools_variant_2",
            "MCPToolRequireApprovalVariant1": "mcp_tool_require_approval_variant_1",
            "MCPToolRequireApprovalVariant1Always": "mcp_tool_require_approval_variant_1_always",
            "MCPToolRequireApprovalVariant1Never": "mcp_tool_require_approval_variant_1_never",
            "MetadataPropertyForRequest": "metadata_property_for_request",
            "Model": "model",
            "MongoDBChatDataSource": "mongo_db_chat_data_source",
            "MongoDBChatDataSourceParameters": "mongo_db_chat_data_source_parameters",
            "MongoDBChatDataSourceParametersFieldsMapping": "mongo_db_chat_data_source_parameters_fields_mapping",
            "OtherChunkingStrategyResponseParam": "other_chunking_strategy_response_param",
            "ParallelToolCalls": "values",
            "PineconeChatDataSource": "pinecone_chat_data_source",
            "PineconeChatDataSourceParameters": "pinecone_chat_data_source_parameters",
            "PineconeChatDataSourceParametersFieldsMapping": "pinecone_chat_data_source_parameters_fields_mapping",
            "Prompt": "prompt",
            "RankingOptions": "ranking_options",
            "Reasoning": "reasoning",
            "ReasoningEffort": "values",
            "ReasoningItemParam": "reasoning_item_param",
            "ReasoningItemResource": "reasoning_item_resource",
            "ReasoningItemSummaryPart": "unions",
            "ReasoningItemSummaryPartType": "values",
            "ReasoningItemSummaryTextPart": "reasoning_item_summary_text_part",
            "Response": "response",
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
            "ResponseFormat": "unions",
            "ResponseFormatJSONSchemaRequest": "response_format_json_schema_request",
            "ResponseFormatJsonObject": "response_format_json_object",
            "ResponseFormatJsonSchema": "response_format_json_schema",
            "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema",
            "ResponseFormatJsonSchemaSchema": "values",
            "ResponseFormatText": "response_format_text",
            "ResponseFunctionCallArgumentsDeltaEvent": "response_function_call_arguments_delta_event",
            "ResponseFunctionCallArgumentsDoneEvent": "response_function_call_arguments_done_event",
            "ResponseImageGenCallCompletedEvent": "response_image_gen_call_completed_event",
            "ResponseImageGenCallGeneratingEvent": "response_image_gen_call_generating_event",
            "ResponseImageGenCallInProgressEvent": "response_image_gen_call_in_progress_event",
            "ResponseImageGenCallPartialImageEvent": "response_image_gen_call_partial_image_event",
            "ResponseInProgressEvent": "response_in_progress_event",
            "ResponseIncompleteDetails": "response_incomplete_details",
            "ResponseIncompleteEvent": "response_incomplete_event",
            "ResponseItemList": "response_item_list",
            "ResponseMCPCallArgumentsDeltaEvent": "response_mcp_call_arguments_delta_event",
            "ResponseMCPCallArgumentsDoneEvent": "response_mcp_call_arguments_done_event",
            "ResponseMCPCallCompletedEvent": "response_mcp_call_completed_event",
            "ResponseMCPCallFailedEvent": "response_mcp_call_failed_event",
            "ResponseMCPCallInProgressEvent": "response_mcp_call_in_progress_event",
            "ResponseMCPListToolsCompletedEvent": "response_mcp_list_tools_completed_event",
            "ResponseMCPListToolsFailedEvent": "response_mcp_list_tools_failed_event",
            "ResponseMCPListToolsInProgressEvent": "response_mcp_list_tools_in_progress_event",
            "ResponseModalities": "values",
            "ResponseOutputItemAddedEvent": "response_output_item_added_event",
            "ResponseOutputItemDoneEvent": "response_output_item_done_event",
            "ResponsePromptVariables": "unions",
            "ResponseQueuedEvent": "response_queued_event",
            "ResponseReasoningDeltaEvent": "response_reasoning_delta_event",
            "ResponseReasoningDoneEvent": "response_reasoning_done_event",
            "ResponseReasoningSummaryDeltaEvent": "response_reasoning_summary_delta_event",
            "ResponseReasoningSummaryDoneEvent": "response_reasoning_summary_done_event",
            "ResponseReasoningSummaryPartAddedEvent": "response_reasoning_summary_part_added_event",
            "ResponseReasoningSummaryPartDoneEvent": "response_reasoning_summary_part_done_event",
            "ResponseReasoningSummaryTextDeltaEvent": "response_reasoning_summary_text_delta_event",
            "ResponseReasoningSummaryTextDoneEvent": "response_reasoning_summary_text_done_event",
            "ResponseRefusalDeltaEvent": "response_refusal_delta_event",
            "ResponseRefusalDoneEvent": "response_refusal_done_event",
            "ResponseStreamEvent": "unions",
            "ResponseStreamEventType": "values",
            "ResponseText": "response_text",
            "ResponseTextDeltaEvent": "response_text_delta_event",
            "ResponseTextDoneEvent": "response_text_done_event",
            "ResponseTextFormatConfiguration": "unions",
            "ResponseTextFormatConfigurationJsonObject": "response_text_format_configuration_json_object",
            "ResponseTextFormatConfigurationJsonSchema": "response_text_format_configuration_json_schema",
            "ResponseTextFormatConfigurationText": "response_text_format_configuration_text",
            "ResponseTextFormatConfigurationType": "values",
            "ResponseUsage": "response_usage",
            "ResponseUsageInputTokensDetails": "response_usage_input_tokens_details",
            "ResponseUsageOutputTokensDetails": "response_usage_output_tokens_details",
            "ResponseWebSearchCallCompletedEvent": "response_web_search_call_completed_event",
            "ResponseWebSearchCallInProgressEvent": "response_web_search_call_in_progress_event",
            "ResponseWebSearchCallSearchingEvent": "response_web_search_call_searching_event",
            "ResponsesAssistantMessageItemParam": "responses_assistant_message_item_param",
            "ResponsesAssistantMessageItemResource": "responses_assistant_message_item_resource",
            "ResponsesDeleteResponse": "responses_delete_response",
            "ResponsesDeveloperMessageItemParam": "responses_developer_message_item_param",
            "ResponsesDeveloperMessageItemResource": "responses_developer_message_item_resource",
            "ResponsesMessageItemParam": "unions",
            "ResponsesMessageItemResource": "unions",
            "ResponsesMessageRole": "values",
            "ResponsesSystemMessageItemParam": "responses_system_message_item_param",
            "ResponsesSystemMessageItemResource": "responses_system_message_item_resource",
            "ResponsesUserMessageItemParam": "responses_user_message_item_param",
            "ResponsesUserMessageItemResource": "responses_user_message_item_resource",
            "RunGraderRequest": "run_grader_request",
            "RunGraderResponse": "run_grader_response",
            "RunGraderResponseMetadata": "run_grader_response_metadata",
            "RunGraderResponseMetadataErrors": "run_grader_response_metadata_errors",
            "StaticChunkingStrategy": "static_chunking_strategy",
            "StaticChunkingStrategyRequestParam": "static_chunking_strategy_request_param",
            "StaticChunkingStrategyResponseParam": "static_chunking_strategy_response_param",
            "StopConfiguration": "values",
            "Tool": "unions",
            "ToolChoiceObject": "unions",
            "ToolChoiceObjectCodeInterpreter": "tool_choice_object_code_interpreter",
            "ToolChoiceObjectComputer": "tool_choice_object_computer",
            "ToolChoiceObjectFileSearch": "tool_choice_object_file_search",
            "ToolChoiceObjectFunction": "tool_choice_object_function",
            "ToolChoiceObjectImageGen": "tool_choice_object_image_gen",
            "ToolChoiceObjectMCP": "tool_choice_object_mcp",
            "ToolChoiceObjectType": "values",
            "ToolChoiceObjectWebSearch": "tool_choice_object_web_search",
            "ToolChoiceOptions": "values",
            "ToolType": "values",
            "TopLogProb": "top_log_prob",
            "UpdateVectorStoreFileAttributesRequest": "update_vector_store_file_attributes_request",
            "UpdateVectorStoreRequest": "update_vector_store_request",
            "ValidateGraderRequest": "validate_grader_request",
            "ValidateGraderResponse": "validate_grader_response",
            "VectorStoreExpirationAfter": "vector_store_expiration_after",
            "VectorStoreFileAttributes": "values",
            "VectorStoreFileBatchObject": "vector_store_file_batch_object",
            "VectorStoreFileBatchObjectFileCounts": "vector_store_file_batch_object_file_counts",
            "VectorStoreFileObject": "vector_store_file_object",
            "VectorStoreFileObjectLastError": "vector_store_file_object_last_error",
            "VectorStoreObject": "vector_store_object",
            "VectorStoreObjectFileCounts": "vector_store_object_file_counts",
            "VoiceIdsShared": "values",
            "WebSearchAction": "unions",
            "WebSearchActionFind": "web_search_action_find",
            "WebSearchActionOpenPage": "web_search_action_open_page",
            "WebSearchActionSearch": "web_search_action_search",
            "WebSearchActionType": "values",
            "WebSearchPreviewTool": "web_search_preview_tool",
            "WebSearchToolCallItemParam": "web_search_tool_call_item_param",
            "WebSearchToolCallItemResource": "web_search_tool_call_item_resource",
        },
    )
