"""The models of Azure OpenAI v1; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_generated.models.apply_patch_create_file_operation_v1 import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from aoai_generated.models.apply_patch_delete_file_operation_v1 import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from aoai_generated.models.apply_patch_tool_param_v1 import ApplyPatchToolParam as ApplyPatchToolParam
    from aoai_generated.models.apply_patch_update_file_operation_v1 import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from aoai_generated.models.approximate_location_v1 import ApproximateLocation as ApproximateLocation
    from aoai_generated.models.assistant_tools_code_v2024_02_15_preview import AssistantToolsCode as AssistantToolsCode
    from aoai_generated.models.assistant_tools_file_search_file_search_v1 import (
        AssistantToolsFileSearchFileSearch as AssistantToolsFileSearchFileSearch,
    )
    from aoai_generated.models.assistant_tools_file_search_type_only_v2024_07_01_preview import (
        AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
    )
    from aoai_generated.models.assistant_tools_file_search_v1 import (
        AssistantToolsFileSearch as AssistantToolsFileSearch,
    )
    from aoai_generated.models.assistant_tools_function_v1 import AssistantToolsFunction as AssistantToolsFunction
    from aoai_generated.models.assistants_named_tool_choice_function_v2024_05_01_preview import (
        AssistantsNamedToolChoiceFunction as AssistantsNamedToolChoiceFunction,
    )
    from aoai_generated.models.assistants_named_tool_choice_v2024_05_01_preview import (
        AssistantsNamedToolChoice as AssistantsNamedToolChoice,
    )
    from aoai_generated.models.audio_segment_v1 import AudioSegment as AudioSegment
    from aoai_generated.models.audio_transcription_v1 import AudioTranscription as AudioTranscription
    from aoai_generated.models.audio_translation_segment_v1 import AudioTranslationSegment as AudioTranslationSegment
    from aoai_generated.models.auto_chunking_strategy_request_param_v2024_07_01_preview import (
        AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
    )
    from aoai_generated.models.azure_audio_transcription_response_v1 import (
        AzureAudioTranscriptionResponse as AzureAudioTranscriptionResponse,
    )
    from aoai_generated.models.azure_audio_translation_response_v1 import (
        AzureAudioTranslationResponse as AzureAudioTranslationResponse,
    )
    from aoai_generated.models.azure_completions_sampling_params_v1 import (
        AzureCompletionsSamplingParams as AzureCompletionsSamplingParams,
    )
    from aoai_generated.models.azure_content_filter_blocklist_id_result_v1 import (
        AzureContentFilterBlocklistIdResult as AzureContentFilterBlocklistIdResult,
    )
    from aoai_generated.models.azure_content_filter_blocklist_result_details_item_v1 import (
        AzureContentFilterBlocklistResultDetailsItem as AzureContentFilterBlocklistResultDetailsItem,
    )
    from aoai_generated.models.azure_content_filter_blocklist_result_v1 import (
        AzureContentFilterBlocklistResult as AzureContentFilterBlocklistResult,
    )
    from aoai_generated.models.azure_content_filter_completion_text_span_detection_result_v1 import (
        AzureContentFilterCompletionTextSpanDetectionResult as AzureContentFilterCompletionTextSpanDetectionResult,
    )
    from aoai_generated.models.azure_content_filter_completion_text_span_v1 import (
        AzureContentFilterCompletionTextSpan as AzureContentFilterCompletionTextSpan,
    )
    from aoai_generated.models.azure_content_filter_custom_topic_id_result_v1 import (
        AzureContentFilterCustomTopicIdResult as AzureContentFilterCustomTopicIdResult,
    )
    from aoai_generated.models.azure_content_filter_custom_topic_result_details_item_v1 import (
        AzureContentFilterCustomTopicResultDetailsItem as AzureContentFilterCustomTopicResultDetailsItem,
    )
    from aoai_generated.models.azure_content_filter_custom_topic_result_v1 import (
        AzureContentFilterCustomTopicResult as AzureContentFilterCustomTopicResult,
    )
    from aoai_generated.models.azure_content_filter_detection_result_v1 import (
        AzureContentFilterDetectionResult as AzureContentFilterDetectionResult,
    )
    from aoai_generated.models.azure_content_filter_for_responses_api_v1 import (
        AzureContentFilterForResponsesAPI as AzureContentFilterForResponsesAPI,
    )
    from aoai_generated.models.azure_content_filter_harm_extensions_v1 import (
        AzureContentFilterHarmExtensions as AzureContentFilterHarmExtensions,
    )
    from aoai_generated.models.azure_content_filter_image_prompt_results_v1 import (
        AzureContentFilterImagePromptResults as AzureContentFilterImagePromptResults,
    )
    from aoai_generated.models.azure_content_filter_image_response_results_v1 import (
        AzureContentFilterImageResponseResults as AzureContentFilterImageResponseResults,
    )
    from aoai_generated.models.azure_content_filter_offsets_v1 import (
        AzureContentFilterOffsets as AzureContentFilterOffsets,
    )
    from aoai_generated.models.azure_content_filter_personally_identifiable_information_result_v1 import (
        AzureContentFilterPersonallyIdentifiableInformationResult as AzureContentFilterPersonallyIdentifiableInformationResult,
    )
    from aoai_generated.models.azure_content_filter_result_for_choice_error_v1 import (
        AzureContentFilterResultForChoiceError as AzureContentFilterResultForChoiceError,
    )
    from aoai_generated.models.azure_content_filter_result_for_choice_protected_material_code_citation_v1 import (
        AzureContentFilterResultForChoiceProtectedMaterialCodeCitation as AzureContentFilterResultForChoiceProtectedMaterialCodeCitation,
    )
    from aoai_generated.models.azure_content_filter_result_for_choice_protected_material_code_v1 import (
        AzureContentFilterResultForChoiceProtectedMaterialCode as AzureContentFilterResultForChoiceProtectedMaterialCode,
    )
    from aoai_generated.models.azure_content_filter_result_for_choice_v1 import (
        AzureContentFilterResultForChoice as AzureContentFilterResultForChoice,
    )
    from aoai_generated.models.azure_content_filter_result_for_prompt_content_filter_results_error_v1 import (
        AzureContentFilterResultForPromptContentFilterResultsError as AzureContentFilterResultForPromptContentFilterResultsError,
    )
    from aoai_generated.models.azure_content_filter_result_for_prompt_content_filter_results_v1 import (
        AzureContentFilterResultForPromptContentFilterResults as AzureContentFilterResultForPromptContentFilterResults,
    )
    from aoai_generated.models.azure_content_filter_result_for_prompt_v1 import (
        AzureContentFilterResultForPrompt as AzureContentFilterResultForPrompt,
    )
    from aoai_generated.models.azure_content_filter_result_offsets_v1 import (
        AzureContentFilterResultOffsets as AzureContentFilterResultOffsets,
    )
    from aoai_generated.models.azure_content_filter_results_for_responses_api_error_v1 import (
        AzureContentFilterResultsForResponsesAPIError as AzureContentFilterResultsForResponsesAPIError,
    )
    from aoai_generated.models.azure_content_filter_results_for_responses_api_protected_material_code_citation_v1 import (
        AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation as AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation,
    )
    from aoai_generated.models.azure_content_filter_results_for_responses_api_protected_material_code_v1 import (
        AzureContentFilterResultsForResponsesAPIProtectedMaterialCode as AzureContentFilterResultsForResponsesAPIProtectedMaterialCode,
    )
    from aoai_generated.models.azure_content_filter_results_for_responses_api_v1 import (
        AzureContentFilterResultsForResponsesAPI as AzureContentFilterResultsForResponsesAPI,
    )
    from aoai_generated.models.azure_content_filter_severity_result_v1 import (
        AzureContentFilterSeverityResult as AzureContentFilterSeverityResult,
    )
    from aoai_generated.models.azure_error_response_v1 import AzureErrorResponse as AzureErrorResponse
    from aoai_generated.models.azure_error_v1 import AzureError as AzureError
    from aoai_generated.models.azure_fine_tune_reinforcement_method_v1 import (
        AzureFineTuneReinforcementMethod as AzureFineTuneReinforcementMethod,
    )
    from aoai_generated.models.azure_pii_sub_category_result_v1 import (
        AzurePiiSubCategoryResult as AzurePiiSubCategoryResult,
    )
    from aoai_generated.models.azure_pii_sub_category_v1 import AzurePiiSubCategory as AzurePiiSubCategory
    from aoai_generated.models.azure_responses_sampling_params_v1 import (
        AzureResponsesSamplingParams as AzureResponsesSamplingParams,
    )
    from aoai_generated.models.azure_user_security_context_v1 import (
        AzureUserSecurityContext as AzureUserSecurityContext,
    )
    from aoai_generated.models.batch_error_v1 import BatchError as BatchError
    from aoai_generated.models.batch_errors_v1 import BatchErrors as BatchErrors
    from aoai_generated.models.batch_request_counts_v1 import BatchRequestCounts as BatchRequestCounts
    from aoai_generated.models.batch_usage_input_tokens_details_v1 import (
        BatchUsageInputTokensDetails as BatchUsageInputTokensDetails,
    )
    from aoai_generated.models.batch_usage_output_tokens_details_v1 import (
        BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails,
    )
    from aoai_generated.models.batch_usage_v1 import BatchUsage as BatchUsage
    from aoai_generated.models.batch_v1 import Batch as Batch
    from aoai_generated.models.batches_create_request_v1 import BatchesCreateRequest as BatchesCreateRequest
    from aoai_generated.models.chat_completion_allowed_tools_choice_v1 import (
        ChatCompletionAllowedToolsChoice as ChatCompletionAllowedToolsChoice,
    )
    from aoai_generated.models.chat_completion_allowed_tools_v1 import (
        ChatCompletionAllowedTools as ChatCompletionAllowedTools,
    )
    from aoai_generated.models.chat_completion_function_call_option_v2024_08_01_preview import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from aoai_generated.models.chat_completion_functions_v2024_08_01_preview import (
        ChatCompletionFunctions as ChatCompletionFunctions,
    )
    from aoai_generated.models.chat_completion_message_custom_tool_call_custom_v1 import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from aoai_generated.models.chat_completion_message_custom_tool_call_v1 import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
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
    from aoai_generated.models.chat_completion_message_tool_call_v1 import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from aoai_generated.models.chat_completion_named_tool_choice_custom_custom_v1 import (
        ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
    )
    from aoai_generated.models.chat_completion_named_tool_choice_custom_v1 import (
        ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    )
    from aoai_generated.models.chat_completion_named_tool_choice_function_v2024_02_01 import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from aoai_generated.models.chat_completion_named_tool_choice_v2024_07_01_preview import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from aoai_generated.models.chat_completion_request_assistant_message_audio_v1 import (
        ChatCompletionRequestAssistantMessageAudio as ChatCompletionRequestAssistantMessageAudio,
    )
    from aoai_generated.models.chat_completion_request_assistant_message_content_part_chat_completion_request_message_content_part_text_v1 import (
        ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText as ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText,
    )
    from aoai_generated.models.chat_completion_request_assistant_message_function_call_v2024_08_01_preview import (
        ChatCompletionRequestAssistantMessageFunctionCall as ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from aoai_generated.models.chat_completion_request_assistant_message_v1 import (
        ChatCompletionRequestAssistantMessage as ChatCompletionRequestAssistantMessage,
    )
    from aoai_generated.models.chat_completion_request_developer_message_v1 import (
        ChatCompletionRequestDeveloperMessage as ChatCompletionRequestDeveloperMessage,
    )
    from aoai_generated.models.chat_completion_request_function_message_v1 import (
        ChatCompletionRequestFunctionMessage as ChatCompletionRequestFunctionMessage,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_audio_input_audio_v2025_01_01_preview import (
        ChatCompletionRequestMessageContentPartAudioInputAudio as ChatCompletionRequestMessageContentPartAudioInputAudio,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_audio_v1 import (
        ChatCompletionRequestMessageContentPartAudio as ChatCompletionRequestMessageContentPartAudio,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_file_file_v1 import (
        ChatCompletionRequestMessageContentPartFileFile as ChatCompletionRequestMessageContentPartFileFile,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_file_v1 import (
        ChatCompletionRequestMessageContentPartFile as ChatCompletionRequestMessageContentPartFile,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_image_image_url_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_image_v1 import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_refusal_v1 import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from aoai_generated.models.chat_completion_request_message_content_part_text_v2024_08_01_preview import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from aoai_generated.models.chat_completion_request_system_message_v1 import (
        ChatCompletionRequestSystemMessage as ChatCompletionRequestSystemMessage,
    )
    from aoai_generated.models.chat_completion_request_tool_message_v1 import (
        ChatCompletionRequestToolMessage as ChatCompletionRequestToolMessage,
    )
    from aoai_generated.models.chat_completion_request_user_message_content_part_chat_completion_request_message_content_part_text_v1 import (
        ChatCompletionRequestUserMessageContentPartChatCompletionRequestMessageContentPartText as ChatCompletionRequestUserMessageContentPartChatCompletionRequestMessageContentPartText,
    )
    from aoai_generated.models.chat_completion_request_user_message_v1 import (
        ChatCompletionRequestUserMessage as ChatCompletionRequestUserMessage,
    )
    from aoai_generated.models.chat_completion_response_message_annotations_url_citation_v1 import (
        ChatCompletionResponseMessageAnnotationsUrlCitation as ChatCompletionResponseMessageAnnotationsUrlCitation,
    )
    from aoai_generated.models.chat_completion_response_message_annotations_v1 import (
        ChatCompletionResponseMessageAnnotations as ChatCompletionResponseMessageAnnotations,
    )
    from aoai_generated.models.chat_completion_response_message_audio_v1 import (
        ChatCompletionResponseMessageAudio as ChatCompletionResponseMessageAudio,
    )
    from aoai_generated.models.chat_completion_response_message_function_call_v1 import (
        ChatCompletionResponseMessageFunctionCall as ChatCompletionResponseMessageFunctionCall,
    )
    from aoai_generated.models.chat_completion_response_message_v1 import (
        ChatCompletionResponseMessage as ChatCompletionResponseMessage,
    )
    from aoai_generated.models.chat_completion_stream_options_v1 import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_function_call_v2024_08_01_preview import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from aoai_generated.models.chat_completion_stream_response_delta_v1 import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from aoai_generated.models.chat_completion_token_logprob_top_logprobs_v1 import (
        ChatCompletionTokenLogprobTopLogprobs as ChatCompletionTokenLogprobTopLogprobs,
    )
    from aoai_generated.models.chat_completion_token_logprob_v1 import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from aoai_generated.models.chat_completion_tool_v1 import ChatCompletionTool as ChatCompletionTool
    from aoai_generated.models.chat_completions_create_request_v1 import (
        ChatCompletionsCreateRequest as ChatCompletionsCreateRequest,
    )
    from aoai_generated.models.click_param_v1 import ClickParam as ClickParam
    from aoai_generated.models.code_interpreter_container_auto_v1 import (
        CodeInterpreterContainerAuto as CodeInterpreterContainerAuto,
    )
    from aoai_generated.models.code_interpreter_output_image_v1 import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from aoai_generated.models.code_interpreter_output_logs_v1 import (
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
    )
    from aoai_generated.models.code_interpreter_tool_v1 import CodeInterpreterTool as CodeInterpreterTool
    from aoai_generated.models.comparison_filter_v1 import ComparisonFilter as ComparisonFilter
    from aoai_generated.models.completion_usage_completion_tokens_details_v2025_01_01_preview import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from aoai_generated.models.completion_usage_prompt_tokens_details_v2025_01_01_preview import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from aoai_generated.models.completion_usage_v2025_01_01_preview import CompletionUsage as CompletionUsage
    from aoai_generated.models.completions_create_request_v1 import CompletionsCreateRequest as CompletionsCreateRequest
    from aoai_generated.models.compound_filter_v1 import CompoundFilter as CompoundFilter
    from aoai_generated.models.computer_call_safety_check_param_v1 import (
        ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
    )
    from aoai_generated.models.computer_screenshot_content_v1 import (
        ComputerScreenshotContent as ComputerScreenshotContent,
    )
    from aoai_generated.models.computer_screenshot_image_v2025_03_01_preview import (
        ComputerScreenshotImage as ComputerScreenshotImage,
    )
    from aoai_generated.models.computer_use_preview_tool_v1 import ComputerUsePreviewTool as ComputerUsePreviewTool
    from aoai_generated.models.container_file_citation_body_v1 import (
        ContainerFileCitationBody as ContainerFileCitationBody,
    )
    from aoai_generated.models.container_file_list_resource_v1 import (
        ContainerFileListResource as ContainerFileListResource,
    )
    from aoai_generated.models.container_file_resource_v1 import ContainerFileResource as ContainerFileResource
    from aoai_generated.models.container_list_resource_v1 import ContainerListResource as ContainerListResource
    from aoai_generated.models.container_resource_expires_after_v1 import (
        ContainerResourceExpiresAfter as ContainerResourceExpiresAfter,
    )
    from aoai_generated.models.container_resource_v1 import ContainerResource as ContainerResource
    from aoai_generated.models.conversation_item_apply_patch_tool_call_output_v1 import (
        ConversationItemApplyPatchToolCallOutput as ConversationItemApplyPatchToolCallOutput,
    )
    from aoai_generated.models.conversation_item_apply_patch_tool_call_v1 import (
        ConversationItemApplyPatchToolCall as ConversationItemApplyPatchToolCall,
    )
    from aoai_generated.models.conversation_item_code_interpreter_tool_call_v1 import (
        ConversationItemCodeInterpreterToolCall as ConversationItemCodeInterpreterToolCall,
    )
    from aoai_generated.models.conversation_item_computer_tool_call_output_resource_v1 import (
        ConversationItemComputerToolCallOutputResource as ConversationItemComputerToolCallOutputResource,
    )
    from aoai_generated.models.conversation_item_computer_tool_call_v1 import (
        ConversationItemComputerToolCall as ConversationItemComputerToolCall,
    )
    from aoai_generated.models.conversation_item_custom_tool_call_output_v1 import (
        ConversationItemCustomToolCallOutput as ConversationItemCustomToolCallOutput,
    )
    from aoai_generated.models.conversation_item_custom_tool_call_v1 import (
        ConversationItemCustomToolCall as ConversationItemCustomToolCall,
    )
    from aoai_generated.models.conversation_item_file_search_tool_call_v1 import (
        ConversationItemFileSearchToolCall as ConversationItemFileSearchToolCall,
    )
    from aoai_generated.models.conversation_item_function_shell_call_output_v1 import (
        ConversationItemFunctionShellCallOutput as ConversationItemFunctionShellCallOutput,
    )
    from aoai_generated.models.conversation_item_function_shell_call_v1 import (
        ConversationItemFunctionShellCall as ConversationItemFunctionShellCall,
    )
    from aoai_generated.models.conversation_item_function_tool_call_output_resource_v1 import (
        ConversationItemFunctionToolCallOutputResource as ConversationItemFunctionToolCallOutputResource,
    )
    from aoai_generated.models.conversation_item_function_tool_call_resource_v1 import (
        ConversationItemFunctionToolCallResource as ConversationItemFunctionToolCallResource,
    )
    from aoai_generated.models.conversation_item_image_gen_tool_call_v1 import (
        ConversationItemImageGenToolCall as ConversationItemImageGenToolCall,
    )
    from aoai_generated.models.conversation_item_list_v1 import ConversationItemList as ConversationItemList
    from aoai_generated.models.conversation_item_local_shell_tool_call_output_v1 import (
        ConversationItemLocalShellToolCallOutput as ConversationItemLocalShellToolCallOutput,
    )
    from aoai_generated.models.conversation_item_local_shell_tool_call_v1 import (
        ConversationItemLocalShellToolCall as ConversationItemLocalShellToolCall,
    )
    from aoai_generated.models.conversation_item_mcp_approval_request_v1 import (
        ConversationItemMcpApprovalRequest as ConversationItemMcpApprovalRequest,
    )
    from aoai_generated.models.conversation_item_mcp_approval_response_resource_v1 import (
        ConversationItemMcpApprovalResponseResource as ConversationItemMcpApprovalResponseResource,
    )
    from aoai_generated.models.conversation_item_mcp_list_tools_v1 import (
        ConversationItemMcpListTools as ConversationItemMcpListTools,
    )
    from aoai_generated.models.conversation_item_mcp_tool_call_v1 import (
        ConversationItemMcpToolCall as ConversationItemMcpToolCall,
    )
    from aoai_generated.models.conversation_item_message_v1 import ConversationItemMessage as ConversationItemMessage
    from aoai_generated.models.conversation_item_reasoning_item_v1 import (
        ConversationItemReasoningItem as ConversationItemReasoningItem,
    )
    from aoai_generated.models.conversation_item_web_search_tool_call_v1 import (
        ConversationItemWebSearchToolCall as ConversationItemWebSearchToolCall,
    )
    from aoai_generated.models.conversation_param_2_v1 import ConversationParam2 as ConversationParam2
    from aoai_generated.models.conversation_reference_v1 import ConversationReference as ConversationReference
    from aoai_generated.models.conversation_resource_v1 import ConversationResource as ConversationResource
    from aoai_generated.models.copied_account_details_v1 import CopiedAccountDetails as CopiedAccountDetails
    from aoai_generated.models.copy_model_request_v1 import CopyModelRequest as CopyModelRequest
    from aoai_generated.models.copy_model_response_v1 import CopyModelResponse as CopyModelResponse
    from aoai_generated.models.create_chat_completion_request_audio_v1 import (
        CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
    )
    from aoai_generated.models.create_chat_completion_request_response_format_response_format_json_object_v1 import (
        CreateChatCompletionRequestResponseFormatResponseFormatJsonObject as CreateChatCompletionRequestResponseFormatResponseFormatJsonObject,
    )
    from aoai_generated.models.create_chat_completion_request_response_format_response_format_text_v1 import (
        CreateChatCompletionRequestResponseFormatResponseFormatText as CreateChatCompletionRequestResponseFormatResponseFormatText,
    )
    from aoai_generated.models.create_chat_completion_response_choices_logprobs_v1 import (
        CreateChatCompletionResponseChoicesLogprobs as CreateChatCompletionResponseChoicesLogprobs,
    )
    from aoai_generated.models.create_chat_completion_response_choices_v1 import (
        CreateChatCompletionResponseChoices as CreateChatCompletionResponseChoices,
    )
    from aoai_generated.models.create_chat_completion_response_v1 import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_logprobs_v1 import (
        CreateChatCompletionStreamResponseChoicesLogprobs as CreateChatCompletionStreamResponseChoicesLogprobs,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_v1 import (
        CreateChatCompletionStreamResponseChoices as CreateChatCompletionStreamResponseChoices,
    )
    from aoai_generated.models.create_chat_completion_stream_response_v1 import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.create_completion_response_choices_logprobs_v1 import (
        CreateCompletionResponseChoicesLogprobs as CreateCompletionResponseChoicesLogprobs,
    )
    from aoai_generated.models.create_completion_response_choices_v1 import (
        CreateCompletionResponseChoices as CreateCompletionResponseChoices,
    )
    from aoai_generated.models.create_completion_response_v1 import CreateCompletionResponse as CreateCompletionResponse
    from aoai_generated.models.create_container_body_expires_after_v1 import (
        CreateContainerBodyExpiresAfter as CreateContainerBodyExpiresAfter,
    )
    from aoai_generated.models.create_container_body_v1 import CreateContainerBody as CreateContainerBody
    from aoai_generated.models.create_container_file_body_v1 import CreateContainerFileBody as CreateContainerFileBody
    from aoai_generated.models.create_conversation_body_v1 import CreateConversationBody as CreateConversationBody
    from aoai_generated.models.create_conversation_items_parameters_body_v1 import (
        CreateConversationItemsParametersBody as CreateConversationItemsParametersBody,
    )
    from aoai_generated.models.create_embedding_request_v1 import CreateEmbeddingRequest as CreateEmbeddingRequest
    from aoai_generated.models.create_embedding_response_usage_v1 import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from aoai_generated.models.create_embedding_response_v1 import CreateEmbeddingResponse as CreateEmbeddingResponse
    from aoai_generated.models.create_eval_completions_run_data_source_input_messages_item_reference_v1 import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference as CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from aoai_generated.models.create_eval_completions_run_data_source_input_messages_template_v1 import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate as CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )
    from aoai_generated.models.create_eval_completions_run_data_source_sampling_params_v1 import (
        CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from aoai_generated.models.create_eval_completions_run_data_source_v1 import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from aoai_generated.models.create_eval_custom_data_source_config_v1 import (
        CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
    )
    from aoai_generated.models.create_eval_item_v1 import CreateEvalItem as CreateEvalItem
    from aoai_generated.models.create_eval_jsonl_run_data_source_v1 import (
        CreateEvalJsonlRunDataSource as CreateEvalJsonlRunDataSource,
    )
    from aoai_generated.models.create_eval_label_model_grader_v1 import (
        CreateEvalLabelModelGrader as CreateEvalLabelModelGrader,
    )
    from aoai_generated.models.create_eval_logs_data_source_config_v2025_04_01_preview import (
        CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig,
    )
    from aoai_generated.models.create_eval_responses_run_data_source_input_messages_item_reference_v1 import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference as CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from aoai_generated.models.create_eval_responses_run_data_source_input_messages_template_template_item_variant_1_v1 import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1 as CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1,
    )
    from aoai_generated.models.create_eval_responses_run_data_source_input_messages_template_v1 import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate as CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from aoai_generated.models.create_eval_responses_run_data_source_sampling_params_text_v1 import (
        CreateEvalResponsesRunDataSourceSamplingParamsText as CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from aoai_generated.models.create_eval_responses_run_data_source_sampling_params_v1 import (
        CreateEvalResponsesRunDataSourceSamplingParams as CreateEvalResponsesRunDataSourceSamplingParams,
    )
    from aoai_generated.models.create_eval_responses_run_data_source_v1 import (
        CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
    )
    from aoai_generated.models.create_eval_run_request_v1 import CreateEvalRunRequest as CreateEvalRunRequest
    from aoai_generated.models.create_eval_stored_completions_data_source_config_v1 import (
        CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
    )
    from aoai_generated.models.create_file_request_expires_after_v1 import (
        CreateFileRequestExpiresAfter as CreateFileRequestExpiresAfter,
    )
    from aoai_generated.models.create_file_request_v1 import CreateFileRequest as CreateFileRequest
    from aoai_generated.models.create_fine_tuning_checkpoint_permission_request_v1 import (
        CreateFineTuningCheckpointPermissionRequest as CreateFineTuningCheckpointPermissionRequest,
    )
    from aoai_generated.models.create_fine_tuning_job_request_hyperparameters_v1 import (
        CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
    )
    from aoai_generated.models.create_fine_tuning_job_request_integrations_v1 import (
        CreateFineTuningJobRequestIntegrations as CreateFineTuningJobRequestIntegrations,
    )
    from aoai_generated.models.create_fine_tuning_job_request_integrations_wandb_v1 import (
        CreateFineTuningJobRequestIntegrationsWandb as CreateFineTuningJobRequestIntegrationsWandb,
    )
    from aoai_generated.models.create_fine_tuning_job_request_v1 import (
        CreateFineTuningJobRequest as CreateFineTuningJobRequest,
    )
    from aoai_generated.models.create_message_request_attachments_v1 import (
        CreateMessageRequestAttachments as CreateMessageRequestAttachments,
    )
    from aoai_generated.models.create_message_request_v1 import CreateMessageRequest as CreateMessageRequest
    from aoai_generated.models.create_response_v1 import CreateResponse as CreateResponse
    from aoai_generated.models.create_run_request_v1 import CreateRunRequest as CreateRunRequest
    from aoai_generated.models.create_thread_and_run_request_tool_resources_code_interpreter_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter as CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.create_thread_and_run_request_tool_resources_file_search_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResourcesFileSearch as CreateThreadAndRunRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.create_thread_and_run_request_tool_resources_v2024_05_01_preview import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from aoai_generated.models.create_thread_and_run_request_v1 import (
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
    )
    from aoai_generated.models.create_thread_request_tool_resources_code_interpreter_v1 import (
        CreateThreadRequestToolResourcesCodeInterpreter as CreateThreadRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.create_thread_request_tool_resources_v1 import (
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
    )
    from aoai_generated.models.create_thread_request_v1 import CreateThreadRequest as CreateThreadRequest
    from aoai_generated.models.create_vector_store_file_batch_request_v1 import (
        CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
    )
    from aoai_generated.models.create_vector_store_file_request_v1 import (
        CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
    )
    from aoai_generated.models.create_vector_store_request_v1 import (
        CreateVectorStoreRequest as CreateVectorStoreRequest,
    )
    from aoai_generated.models.create_video_body_v1 import CreateVideoBody as CreateVideoBody
    from aoai_generated.models.create_video_body_with_input_reference_v1 import (
        CreateVideoBodyWithInputReference as CreateVideoBodyWithInputReference,
    )
    from aoai_generated.models.create_video_remix_body_v1 import CreateVideoRemixBody as CreateVideoRemixBody
    from aoai_generated.models.custom_grammar_format_param_v1 import (
        CustomGrammarFormatParam as CustomGrammarFormatParam,
    )
    from aoai_generated.models.custom_text_format_param_v1 import CustomTextFormatParam as CustomTextFormatParam
    from aoai_generated.models.custom_tool_chat_completions_custom_format_grammar_grammar_v1 import (
        CustomToolChatCompletionsCustomFormatGrammarGrammar as CustomToolChatCompletionsCustomFormatGrammarGrammar,
    )
    from aoai_generated.models.custom_tool_chat_completions_custom_format_grammar_v1 import (
        CustomToolChatCompletionsCustomFormatGrammar as CustomToolChatCompletionsCustomFormatGrammar,
    )
    from aoai_generated.models.custom_tool_chat_completions_custom_format_text_v1 import (
        CustomToolChatCompletionsCustomFormatText as CustomToolChatCompletionsCustomFormatText,
    )
    from aoai_generated.models.custom_tool_chat_completions_custom_v1 import (
        CustomToolChatCompletionsCustom as CustomToolChatCompletionsCustom,
    )
    from aoai_generated.models.custom_tool_chat_completions_v1 import (
        CustomToolChatCompletions as CustomToolChatCompletions,
    )
    from aoai_generated.models.custom_tool_param_v1 import CustomToolParam as CustomToolParam
    from aoai_generated.models.delete_file_response_v1 import DeleteFileResponse as DeleteFileResponse
    from aoai_generated.models.delete_fine_tuning_checkpoint_permission_response_v1 import (
        DeleteFineTuningCheckpointPermissionResponse as DeleteFineTuningCheckpointPermissionResponse,
    )
    from aoai_generated.models.delete_message_response_v2024_02_15_preview import (
        DeleteMessageResponse as DeleteMessageResponse,
    )
    from aoai_generated.models.delete_model_response_v1 import DeleteModelResponse as DeleteModelResponse
    from aoai_generated.models.delete_thread_response_v2024_02_15_preview import (
        DeleteThreadResponse as DeleteThreadResponse,
    )
    from aoai_generated.models.delete_vector_store_file_response_v2024_05_01_preview import (
        DeleteVectorStoreFileResponse as DeleteVectorStoreFileResponse,
    )
    from aoai_generated.models.delete_vector_store_response_v2024_05_01_preview import (
        DeleteVectorStoreResponse as DeleteVectorStoreResponse,
    )
    from aoai_generated.models.deleted_conversation_resource_v1 import (
        DeletedConversationResource as DeletedConversationResource,
    )
    from aoai_generated.models.deleted_video_resource_v1 import DeletedVideoResource as DeletedVideoResource
    from aoai_generated.models.done_event_v2024_05_01_preview import DoneEvent as DoneEvent
    from aoai_generated.models.double_click_action_v1 import DoubleClickAction as DoubleClickAction
    from aoai_generated.models.drag_point_v1 import DragPoint as DragPoint
    from aoai_generated.models.drag_v1 import Drag as Drag
    from aoai_generated.models.easy_input_message_v1 import EasyInputMessage as EasyInputMessage
    from aoai_generated.models.embedding_v1 import Embedding as Embedding
    from aoai_generated.models.error_event_v1 import ErrorEvent as ErrorEvent
    from aoai_generated.models.error_v1 import Error as Error
    from aoai_generated.models.eval__v1 import Eval as Eval
    from aoai_generated.models.eval_api_error_v2025_04_01_preview import EvalApiError as EvalApiError
    from aoai_generated.models.eval_custom_data_source_config_v2025_04_01_preview import (
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    )
    from aoai_generated.models.eval_grader_endpoint_v1 import EvalGraderEndpoint as EvalGraderEndpoint
    from aoai_generated.models.eval_grader_python_v1 import EvalGraderPython as EvalGraderPython
    from aoai_generated.models.eval_grader_score_model_sampling_params_v1 import (
        EvalGraderScoreModelSamplingParams as EvalGraderScoreModelSamplingParams,
    )
    from aoai_generated.models.eval_grader_score_model_v1 import EvalGraderScoreModel as EvalGraderScoreModel
    from aoai_generated.models.eval_grader_string_check_v1 import EvalGraderStringCheck as EvalGraderStringCheck
    from aoai_generated.models.eval_grader_text_similarity_v1 import (
        EvalGraderTextSimilarity as EvalGraderTextSimilarity,
    )
    from aoai_generated.models.eval_item_content_item_object_input_text_content_v1 import (
        EvalItemContentItemObjectInputTextContent as EvalItemContentItemObjectInputTextContent,
    )
    from aoai_generated.models.eval_item_content_output_text_v2025_04_01_preview import (
        EvalItemContentOutputText as EvalItemContentOutputText,
    )
    from aoai_generated.models.eval_item_input_image_v1 import EvalItemInputImage as EvalItemInputImage
    from aoai_generated.models.eval_item_v1 import EvalItem as EvalItem
    from aoai_generated.models.eval_jsonl_file_content_source_content_v1 import (
        EvalJsonlFileContentSourceContent as EvalJsonlFileContentSourceContent,
    )
    from aoai_generated.models.eval_jsonl_file_content_source_v1 import (
        EvalJsonlFileContentSource as EvalJsonlFileContentSource,
    )
    from aoai_generated.models.eval_jsonl_file_id_source_v2025_04_01_preview import (
        EvalJsonlFileIdSource as EvalJsonlFileIdSource,
    )
    from aoai_generated.models.eval_list_v1 import EvalList as EvalList
    from aoai_generated.models.eval_logs_data_source_config_v1 import (
        EvalLogsDataSourceConfig as EvalLogsDataSourceConfig,
    )
    from aoai_generated.models.eval_responses_source_v1 import EvalResponsesSource as EvalResponsesSource
    from aoai_generated.models.eval_run_list_v1 import EvalRunList as EvalRunList
    from aoai_generated.models.eval_run_output_item_list_v1 import EvalRunOutputItemList as EvalRunOutputItemList
    from aoai_generated.models.eval_run_output_item_result_v1 import EvalRunOutputItemResult as EvalRunOutputItemResult
    from aoai_generated.models.eval_run_output_item_sample_input_v1 import (
        EvalRunOutputItemSampleInput as EvalRunOutputItemSampleInput,
    )
    from aoai_generated.models.eval_run_output_item_sample_output_v1 import (
        EvalRunOutputItemSampleOutput as EvalRunOutputItemSampleOutput,
    )
    from aoai_generated.models.eval_run_output_item_sample_usage_v2025_04_01_preview import (
        EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage,
    )
    from aoai_generated.models.eval_run_output_item_sample_v1 import EvalRunOutputItemSample as EvalRunOutputItemSample
    from aoai_generated.models.eval_run_output_item_v1 import EvalRunOutputItem as EvalRunOutputItem
    from aoai_generated.models.eval_run_per_model_usage_v1 import EvalRunPerModelUsage as EvalRunPerModelUsage
    from aoai_generated.models.eval_run_per_testing_criteria_results_v1 import (
        EvalRunPerTestingCriteriaResults as EvalRunPerTestingCriteriaResults,
    )
    from aoai_generated.models.eval_run_result_counts_v2025_04_01_preview import (
        EvalRunResultCounts as EvalRunResultCounts,
    )
    from aoai_generated.models.eval_run_v1 import EvalRun as EvalRun
    from aoai_generated.models.eval_stored_completions_data_source_config_v1 import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from aoai_generated.models.eval_stored_completions_source_v1 import (
        EvalStoredCompletionsSource as EvalStoredCompletionsSource,
    )
    from aoai_generated.models.evals_create_request_v1 import EvalsCreateRequest as EvalsCreateRequest
    from aoai_generated.models.evals_delete_response_v1 import EvalsDeleteResponse as EvalsDeleteResponse
    from aoai_generated.models.evals_runs_delete_response_v1 import EvalsRunsDeleteResponse as EvalsRunsDeleteResponse
    from aoai_generated.models.evals_update_request_v1 import EvalsUpdateRequest as EvalsUpdateRequest
    from aoai_generated.models.file_citation_body_v1 import FileCitationBody as FileCitationBody
    from aoai_generated.models.file_path_v1 import FilePath as FilePath
    from aoai_generated.models.file_search_ranking_options_v1 import (
        FileSearchRankingOptions as FileSearchRankingOptions,
    )
    from aoai_generated.models.file_search_tool_call_results_v1 import (
        FileSearchToolCallResults as FileSearchToolCallResults,
    )
    from aoai_generated.models.file_search_tool_v1 import FileSearchTool as FileSearchTool
    from aoai_generated.models.fine_tune_dpo_hyperparameters_v1 import (
        FineTuneDPOHyperparameters as FineTuneDPOHyperparameters,
    )
    from aoai_generated.models.fine_tune_dpo_method_v1 import FineTuneDPOMethod as FineTuneDPOMethod
    from aoai_generated.models.fine_tune_method_v1 import FineTuneMethod as FineTuneMethod
    from aoai_generated.models.fine_tune_reinforcement_hyperparameters_v1 import (
        FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
    )
    from aoai_generated.models.fine_tune_supervised_hyperparameters_v1 import (
        FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
    )
    from aoai_generated.models.fine_tune_supervised_method_v1 import (
        FineTuneSupervisedMethod as FineTuneSupervisedMethod,
    )
    from aoai_generated.models.fine_tuning_checkpoint_permission_v1 import (
        FineTuningCheckpointPermission as FineTuningCheckpointPermission,
    )
    from aoai_generated.models.fine_tuning_integration_v1 import FineTuningIntegration as FineTuningIntegration
    from aoai_generated.models.fine_tuning_integration_wandb_v1 import (
        FineTuningIntegrationWandb as FineTuningIntegrationWandb,
    )
    from aoai_generated.models.fine_tuning_job_checkpoint_metrics_v1 import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
    )
    from aoai_generated.models.fine_tuning_job_checkpoint_v1 import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from aoai_generated.models.fine_tuning_job_error_v1 import FineTuningJobError as FineTuningJobError
    from aoai_generated.models.fine_tuning_job_event_v1 import FineTuningJobEvent as FineTuningJobEvent
    from aoai_generated.models.fine_tuning_job_hyperparameters_v1 import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from aoai_generated.models.fine_tuning_job_v1 import FineTuningJob as FineTuningJob
    from aoai_generated.models.function_and_custom_tool_call_output_input_file_content_v1 import (
        FunctionAndCustomToolCallOutputInputFileContent as FunctionAndCustomToolCallOutputInputFileContent,
    )
    from aoai_generated.models.function_and_custom_tool_call_output_input_image_content_v1 import (
        FunctionAndCustomToolCallOutputInputImageContent as FunctionAndCustomToolCallOutputInputImageContent,
    )
    from aoai_generated.models.function_and_custom_tool_call_output_input_text_content_v1 import (
        FunctionAndCustomToolCallOutputInputTextContent as FunctionAndCustomToolCallOutputInputTextContent,
    )
    from aoai_generated.models.function_object_v1 import FunctionObject as FunctionObject
    from aoai_generated.models.function_shell_action_v1 import FunctionShellAction as FunctionShellAction
    from aoai_generated.models.function_shell_call_output_content_v1 import (
        FunctionShellCallOutputContent as FunctionShellCallOutputContent,
    )
    from aoai_generated.models.function_shell_call_output_exit_outcome_v1 import (
        FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
    )
    from aoai_generated.models.function_shell_call_output_timeout_outcome_v1 import (
        FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
    )
    from aoai_generated.models.function_shell_tool_param_v1 import FunctionShellToolParam as FunctionShellToolParam
    from aoai_generated.models.function_tool_v1 import FunctionTool as FunctionTool
    from aoai_generated.models.grader_endpoint_v1 import GraderEndpoint as GraderEndpoint
    from aoai_generated.models.grader_multi_v1 import GraderMulti as GraderMulti
    from aoai_generated.models.grader_python_v1 import GraderPython as GraderPython
    from aoai_generated.models.grader_score_model_v1 import GraderScoreModel as GraderScoreModel
    from aoai_generated.models.grader_string_check_v1 import GraderStringCheck as GraderStringCheck
    from aoai_generated.models.grader_text_similarity_v1 import GraderTextSimilarity as GraderTextSimilarity
    from aoai_generated.models.hybrid_search_options_v1 import HybridSearchOptions as HybridSearchOptions
    from aoai_generated.models.image_gen_tool_input_image_mask_v1 import (
        ImageGenToolInputImageMask as ImageGenToolInputImageMask,
    )
    from aoai_generated.models.image_gen_tool_v1 import ImageGenTool as ImageGenTool
    from aoai_generated.models.input_audio_input_audio_v1 import InputAudioInputAudio as InputAudioInputAudio
    from aoai_generated.models.input_audio_v1 import InputAudio as InputAudio
    from aoai_generated.models.input_content_input_file_content_v1 import (
        InputContentInputFileContent as InputContentInputFileContent,
    )
    from aoai_generated.models.input_content_input_image_content_v1 import (
        InputContentInputImageContent as InputContentInputImageContent,
    )
    from aoai_generated.models.input_content_input_text_content_v1 import (
        InputContentInputTextContent as InputContentInputTextContent,
    )
    from aoai_generated.models.input_file_content_v1 import InputFileContent as InputFileContent
    from aoai_generated.models.input_image_content_v1 import InputImageContent as InputImageContent
    from aoai_generated.models.input_message_resource_v1 import InputMessageResource as InputMessageResource
    from aoai_generated.models.input_text_content_v2025_04_01_preview import InputTextContent as InputTextContent
    from aoai_generated.models.item_reference_param_v1 import ItemReferenceParam as ItemReferenceParam
    from aoai_generated.models.item_resource_apply_patch_tool_call_output_v1 import (
        ItemResourceApplyPatchToolCallOutput as ItemResourceApplyPatchToolCallOutput,
    )
    from aoai_generated.models.item_resource_apply_patch_tool_call_v1 import (
        ItemResourceApplyPatchToolCall as ItemResourceApplyPatchToolCall,
    )
    from aoai_generated.models.item_resource_code_interpreter_tool_call_v1 import (
        ItemResourceCodeInterpreterToolCall as ItemResourceCodeInterpreterToolCall,
    )
    from aoai_generated.models.item_resource_computer_tool_call_output_resource_v1 import (
        ItemResourceComputerToolCallOutputResource as ItemResourceComputerToolCallOutputResource,
    )
    from aoai_generated.models.item_resource_computer_tool_call_v1 import (
        ItemResourceComputerToolCall as ItemResourceComputerToolCall,
    )
    from aoai_generated.models.item_resource_file_search_tool_call_v1 import (
        ItemResourceFileSearchToolCall as ItemResourceFileSearchToolCall,
    )
    from aoai_generated.models.item_resource_function_shell_call_output_v1 import (
        ItemResourceFunctionShellCallOutput as ItemResourceFunctionShellCallOutput,
    )
    from aoai_generated.models.item_resource_function_shell_call_v1 import (
        ItemResourceFunctionShellCall as ItemResourceFunctionShellCall,
    )
    from aoai_generated.models.item_resource_function_tool_call_output_resource_v1 import (
        ItemResourceFunctionToolCallOutputResource as ItemResourceFunctionToolCallOutputResource,
    )
    from aoai_generated.models.item_resource_function_tool_call_resource_v1 import (
        ItemResourceFunctionToolCallResource as ItemResourceFunctionToolCallResource,
    )
    from aoai_generated.models.item_resource_image_gen_tool_call_v1 import (
        ItemResourceImageGenToolCall as ItemResourceImageGenToolCall,
    )
    from aoai_generated.models.item_resource_local_shell_tool_call_output_v1 import (
        ItemResourceLocalShellToolCallOutput as ItemResourceLocalShellToolCallOutput,
    )
    from aoai_generated.models.item_resource_local_shell_tool_call_v1 import (
        ItemResourceLocalShellToolCall as ItemResourceLocalShellToolCall,
    )
    from aoai_generated.models.item_resource_mcp_approval_request_v1 import (
        ItemResourceMcpApprovalRequest as ItemResourceMcpApprovalRequest,
    )
    from aoai_generated.models.item_resource_mcp_approval_response_resource_v1 import (
        ItemResourceMcpApprovalResponseResource as ItemResourceMcpApprovalResponseResource,
    )
    from aoai_generated.models.item_resource_mcp_list_tools_v1 import (
        ItemResourceMcpListTools as ItemResourceMcpListTools,
    )
    from aoai_generated.models.item_resource_mcp_tool_call_v1 import ItemResourceMcpToolCall as ItemResourceMcpToolCall
    from aoai_generated.models.item_resource_output_message_v1 import (
        ItemResourceOutputMessage as ItemResourceOutputMessage,
    )
    from aoai_generated.models.item_resource_web_search_tool_call_v1 import (
        ItemResourceWebSearchToolCall as ItemResourceWebSearchToolCall,
    )
    from aoai_generated.models.key_press_action_v1 import KeyPressAction as KeyPressAction
    from aoai_generated.models.list_batches_response_v1 import ListBatchesResponse as ListBatchesResponse
    from aoai_generated.models.list_files_response_v1 import ListFilesResponse as ListFilesResponse
    from aoai_generated.models.list_fine_tuning_checkpoint_permission_response_v1 import (
        ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
    )
    from aoai_generated.models.list_fine_tuning_job_checkpoints_response_v1 import (
        ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
    )
    from aoai_generated.models.list_fine_tuning_job_events_response_v1 import (
        ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse,
    )
    from aoai_generated.models.list_messages_response_v1 import ListMessagesResponse as ListMessagesResponse
    from aoai_generated.models.list_models_response_v1 import ListModelsResponse as ListModelsResponse
    from aoai_generated.models.list_paginated_fine_tuning_jobs_response_v1 import (
        ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
    )
    from aoai_generated.models.list_run_steps_response_v1 import ListRunStepsResponse as ListRunStepsResponse
    from aoai_generated.models.list_runs_response_v1 import ListRunsResponse as ListRunsResponse
    from aoai_generated.models.list_vector_store_files_response_v1 import (
        ListVectorStoreFilesResponse as ListVectorStoreFilesResponse,
    )
    from aoai_generated.models.list_vector_stores_response_v1 import (
        ListVectorStoresResponse as ListVectorStoresResponse,
    )
    from aoai_generated.models.local_shell_exec_action_v1 import LocalShellExecAction as LocalShellExecAction
    from aoai_generated.models.local_shell_tool_param_v1 import LocalShellToolParam as LocalShellToolParam
    from aoai_generated.models.log_prob_v1 import LogProb as LogProb
    from aoai_generated.models.mcp_list_tools_tool_v1 import MCPListToolsTool as MCPListToolsTool
    from aoai_generated.models.mcp_tool_filter_v1 import MCPToolFilter as MCPToolFilter
    from aoai_generated.models.mcp_tool_require_approval_v1 import MCPToolRequireApproval as MCPToolRequireApproval
    from aoai_generated.models.mcp_tool_v1 import MCPTool as MCPTool
    from aoai_generated.models.message_content_image_file_object_image_file_v1 import (
        MessageContentImageFileObjectImageFile as MessageContentImageFileObjectImageFile,
    )
    from aoai_generated.models.message_content_image_file_object_v1 import (
        MessageContentImageFileObject as MessageContentImageFileObject,
    )
    from aoai_generated.models.message_content_image_url_object_image_url_v1 import (
        MessageContentImageUrlObjectImageUrl as MessageContentImageUrlObjectImageUrl,
    )
    from aoai_generated.models.message_content_image_url_object_v1 import (
        MessageContentImageUrlObject as MessageContentImageUrlObject,
    )
    from aoai_generated.models.message_content_refusal_object_v1 import (
        MessageContentRefusalObject as MessageContentRefusalObject,
    )
    from aoai_generated.models.message_content_text_annotations_file_citation_object_file_citation_v2024_07_01_preview import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )
    from aoai_generated.models.message_content_text_annotations_file_citation_object_v1 import (
        MessageContentTextAnnotationsFileCitationObject as MessageContentTextAnnotationsFileCitationObject,
    )
    from aoai_generated.models.message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview import (
        MessageContentTextAnnotationsFilePathObjectFilePath as MessageContentTextAnnotationsFilePathObjectFilePath,
    )
    from aoai_generated.models.message_content_text_annotations_file_path_object_v1 import (
        MessageContentTextAnnotationsFilePathObject as MessageContentTextAnnotationsFilePathObject,
    )
    from aoai_generated.models.message_content_text_object_text_v1 import (
        MessageContentTextObjectText as MessageContentTextObjectText,
    )
    from aoai_generated.models.message_content_text_object_v1 import (
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
    from aoai_generated.models.message_object_attachments_v1 import MessageObjectAttachments as MessageObjectAttachments
    from aoai_generated.models.message_object_incomplete_details_v2024_05_01_preview import (
        MessageObjectIncompleteDetails as MessageObjectIncompleteDetails,
    )
    from aoai_generated.models.message_object_v1 import MessageObject as MessageObject
    from aoai_generated.models.message_request_content_text_object_v1 import (
        MessageRequestContentTextObject as MessageRequestContentTextObject,
    )
    from aoai_generated.models.message_stream_event_thread_message_completed_v1 import (
        MessageStreamEventThreadMessageCompleted as MessageStreamEventThreadMessageCompleted,
    )
    from aoai_generated.models.message_stream_event_thread_message_created_v1 import (
        MessageStreamEventThreadMessageCreated as MessageStreamEventThreadMessageCreated,
    )
    from aoai_generated.models.message_stream_event_thread_message_delta_v2024_05_01_preview import (
        MessageStreamEventThreadMessageDelta as MessageStreamEventThreadMessageDelta,
    )
    from aoai_generated.models.message_stream_event_thread_message_in_progress_v1 import (
        MessageStreamEventThreadMessageInProgress as MessageStreamEventThreadMessageInProgress,
    )
    from aoai_generated.models.message_stream_event_thread_message_incomplete_v1 import (
        MessageStreamEventThreadMessageIncomplete as MessageStreamEventThreadMessageIncomplete,
    )
    from aoai_generated.models.model_v1 import Model as Model
    from aoai_generated.models.modify_message_request_v1 import ModifyMessageRequest as ModifyMessageRequest
    from aoai_generated.models.modify_run_request_v1 import ModifyRunRequest as ModifyRunRequest
    from aoai_generated.models.modify_thread_request_tool_resources_code_interpreter_v1 import (
        ModifyThreadRequestToolResourcesCodeInterpreter as ModifyThreadRequestToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.modify_thread_request_tool_resources_file_search_v2024_05_01_preview import (
        ModifyThreadRequestToolResourcesFileSearch as ModifyThreadRequestToolResourcesFileSearch,
    )
    from aoai_generated.models.modify_thread_request_tool_resources_v1 import (
        ModifyThreadRequestToolResources as ModifyThreadRequestToolResources,
    )
    from aoai_generated.models.modify_thread_request_v1 import ModifyThreadRequest as ModifyThreadRequest
    from aoai_generated.models.move_v2025_03_01_preview import Move as Move
    from aoai_generated.models.open_ai_file_v1 import OpenAIFile as OpenAIFile
    from aoai_generated.models.other_chunking_strategy_response_param_v2024_07_01_preview import (
        OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
    )
    from aoai_generated.models.output_content_output_text_content_v1 import (
        OutputContentOutputTextContent as OutputContentOutputTextContent,
    )
    from aoai_generated.models.output_content_refusal_content_v1 import (
        OutputContentRefusalContent as OutputContentRefusalContent,
    )
    from aoai_generated.models.output_item_apply_patch_tool_call_output_v1 import (
        OutputItemApplyPatchToolCallOutput as OutputItemApplyPatchToolCallOutput,
    )
    from aoai_generated.models.output_item_apply_patch_tool_call_v1 import (
        OutputItemApplyPatchToolCall as OutputItemApplyPatchToolCall,
    )
    from aoai_generated.models.output_item_code_interpreter_tool_call_v1 import (
        OutputItemCodeInterpreterToolCall as OutputItemCodeInterpreterToolCall,
    )
    from aoai_generated.models.output_item_compaction_body_v1 import (
        OutputItemCompactionBody as OutputItemCompactionBody,
    )
    from aoai_generated.models.output_item_computer_tool_call_v1 import (
        OutputItemComputerToolCall as OutputItemComputerToolCall,
    )
    from aoai_generated.models.output_item_custom_tool_call_v1 import (
        OutputItemCustomToolCall as OutputItemCustomToolCall,
    )
    from aoai_generated.models.output_item_file_search_tool_call_v1 import (
        OutputItemFileSearchToolCall as OutputItemFileSearchToolCall,
    )
    from aoai_generated.models.output_item_function_shell_call_output_v1 import (
        OutputItemFunctionShellCallOutput as OutputItemFunctionShellCallOutput,
    )
    from aoai_generated.models.output_item_function_shell_call_v1 import (
        OutputItemFunctionShellCall as OutputItemFunctionShellCall,
    )
    from aoai_generated.models.output_item_function_tool_call_v1 import (
        OutputItemFunctionToolCall as OutputItemFunctionToolCall,
    )
    from aoai_generated.models.output_item_image_gen_tool_call_v1 import (
        OutputItemImageGenToolCall as OutputItemImageGenToolCall,
    )
    from aoai_generated.models.output_item_local_shell_tool_call_v1 import (
        OutputItemLocalShellToolCall as OutputItemLocalShellToolCall,
    )
    from aoai_generated.models.output_item_mcp_approval_request_v1 import (
        OutputItemMcpApprovalRequest as OutputItemMcpApprovalRequest,
    )
    from aoai_generated.models.output_item_mcp_list_tools_v1 import OutputItemMcpListTools as OutputItemMcpListTools
    from aoai_generated.models.output_item_mcp_tool_call_v1 import OutputItemMcpToolCall as OutputItemMcpToolCall
    from aoai_generated.models.output_item_output_message_v1 import OutputItemOutputMessage as OutputItemOutputMessage
    from aoai_generated.models.output_item_reasoning_item_v1 import OutputItemReasoningItem as OutputItemReasoningItem
    from aoai_generated.models.output_item_web_search_tool_call_v1 import (
        OutputItemWebSearchToolCall as OutputItemWebSearchToolCall,
    )
    from aoai_generated.models.output_message_content_output_text_content_v1 import (
        OutputMessageContentOutputTextContent as OutputMessageContentOutputTextContent,
    )
    from aoai_generated.models.output_message_content_refusal_content_v1 import (
        OutputMessageContentRefusalContent as OutputMessageContentRefusalContent,
    )
    from aoai_generated.models.output_text_content_v1 import OutputTextContent as OutputTextContent
    from aoai_generated.models.parsed_chat_completion_v1 import ParsedChatCompletion as ParsedChatCompletion
    from aoai_generated.models.parsed_chat_completion_v1 import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from aoai_generated.models.parsed_chat_completion_v1 import ParsedChoice as ParsedChoice
    from aoai_generated.models.parsed_chat_completion_v1 import ParsedFunction as ParsedFunction
    from aoai_generated.models.parsed_chat_completion_v1 import ParsedFunctionToolCall as ParsedFunctionToolCall
    from aoai_generated.models.parsed_response_v1 import ParsedResponse as ParsedResponse
    from aoai_generated.models.parsed_response_v1 import ParsedResponseCompletedEvent as ParsedResponseCompletedEvent
    from aoai_generated.models.parsed_response_v1 import (
        ParsedResponseFunctionCallArgumentsDeltaEvent as ParsedResponseFunctionCallArgumentsDeltaEvent,
    )
    from aoai_generated.models.parsed_response_v1 import (
        ParsedResponseFunctionCallArgumentsDoneEvent as ParsedResponseFunctionCallArgumentsDoneEvent,
    )
    from aoai_generated.models.parsed_response_v1 import ParsedResponseStreamEvent as ParsedResponseStreamEvent
    from aoai_generated.models.parsed_response_v1 import ParsedResponseTextDeltaEvent as ParsedResponseTextDeltaEvent
    from aoai_generated.models.parsed_response_v1 import ParsedResponseTextDoneEvent as ParsedResponseTextDoneEvent
    from aoai_generated.models.prediction_content_v2025_01_01_preview import PredictionContent as PredictionContent
    from aoai_generated.models.prompt_v1 import Prompt as Prompt
    from aoai_generated.models.ranking_options_v1 import RankingOptions as RankingOptions
    from aoai_generated.models.realtime_audio_formats_audio_pcm_v1 import (
        RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm,
    )
    from aoai_generated.models.realtime_audio_formats_audio_pcma_v1 import (
        RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma,
    )
    from aoai_generated.models.realtime_audio_formats_audio_pcmu_v1 import (
        RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu,
    )
    from aoai_generated.models.realtime_call_create_request_v1 import (
        RealtimeCallCreateRequest as RealtimeCallCreateRequest,
    )
    from aoai_generated.models.realtime_call_refer_request_v1 import (
        RealtimeCallReferRequest as RealtimeCallReferRequest,
    )
    from aoai_generated.models.realtime_call_reject_request_v1 import (
        RealtimeCallRejectRequest as RealtimeCallRejectRequest,
    )
    from aoai_generated.models.realtime_create_client_secret_request_expires_after_v1 import (
        RealtimeCreateClientSecretRequestExpiresAfter as RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from aoai_generated.models.realtime_create_client_secret_request_v1 import (
        RealtimeCreateClientSecretRequest as RealtimeCreateClientSecretRequest,
    )
    from aoai_generated.models.realtime_create_client_secret_response_v1 import (
        RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse,
    )
    from aoai_generated.models.realtime_function_tool_v1 import RealtimeFunctionTool as RealtimeFunctionTool
    from aoai_generated.models.realtime_session_create_request_client_secret_v1 import (
        RealtimeSessionCreateRequestClientSecret as RealtimeSessionCreateRequestClientSecret,
    )
    from aoai_generated.models.realtime_session_create_request_ga_audio_input_noise_reduction_v1 import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from aoai_generated.models.realtime_session_create_request_ga_audio_input_v1 import (
        RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
    )
    from aoai_generated.models.realtime_session_create_request_ga_audio_output_v1 import (
        RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
    )
    from aoai_generated.models.realtime_session_create_request_ga_audio_v1 import (
        RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
    )
    from aoai_generated.models.realtime_session_create_request_ga_tracing_v1 import (
        RealtimeSessionCreateRequestGATracing as RealtimeSessionCreateRequestGATracing,
    )
    from aoai_generated.models.realtime_session_create_request_ga_v1 import (
        RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA,
    )
    from aoai_generated.models.realtime_session_create_request_input_audio_transcription_v1 import (
        RealtimeSessionCreateRequestInputAudioTranscription as RealtimeSessionCreateRequestInputAudioTranscription,
    )
    from aoai_generated.models.realtime_session_create_request_tools_v1 import (
        RealtimeSessionCreateRequestTools as RealtimeSessionCreateRequestTools,
    )
    from aoai_generated.models.realtime_session_create_request_tracing_variant_2_v1 import (
        RealtimeSessionCreateRequestTracingVariant2 as RealtimeSessionCreateRequestTracingVariant2,
    )
    from aoai_generated.models.realtime_session_create_request_turn_detection_v1 import (
        RealtimeSessionCreateRequestTurnDetection as RealtimeSessionCreateRequestTurnDetection,
    )
    from aoai_generated.models.realtime_session_create_request_v1 import (
        RealtimeSessionCreateRequest as RealtimeSessionCreateRequest,
    )
    from aoai_generated.models.realtime_session_create_response_audio_input_noise_reduction_v1 import (
        RealtimeSessionCreateResponseAudioInputNoiseReduction as RealtimeSessionCreateResponseAudioInputNoiseReduction,
    )
    from aoai_generated.models.realtime_session_create_response_audio_input_turn_detection_v1 import (
        RealtimeSessionCreateResponseAudioInputTurnDetection as RealtimeSessionCreateResponseAudioInputTurnDetection,
    )
    from aoai_generated.models.realtime_session_create_response_audio_input_v1 import (
        RealtimeSessionCreateResponseAudioInput as RealtimeSessionCreateResponseAudioInput,
    )
    from aoai_generated.models.realtime_session_create_response_audio_output_v1 import (
        RealtimeSessionCreateResponseAudioOutput as RealtimeSessionCreateResponseAudioOutput,
    )
    from aoai_generated.models.realtime_session_create_response_audio_v1 import (
        RealtimeSessionCreateResponseAudio as RealtimeSessionCreateResponseAudio,
    )
    from aoai_generated.models.realtime_session_create_response_tracing_variant_2_v1 import (
        RealtimeSessionCreateResponseTracingVariant2 as RealtimeSessionCreateResponseTracingVariant2,
    )
    from aoai_generated.models.realtime_session_create_response_turn_detection_v2025_04_01_preview import (
        RealtimeSessionCreateResponseTurnDetection as RealtimeSessionCreateResponseTurnDetection,
    )
    from aoai_generated.models.realtime_session_create_response_v1 import (
        RealtimeSessionCreateResponse as RealtimeSessionCreateResponse,
    )
    from aoai_generated.models.realtime_transcription_session_create_request_input_audio_noise_reduction_v1 import (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction as RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    )
    from aoai_generated.models.realtime_transcription_session_create_request_turn_detection_v1 import (
        RealtimeTranscriptionSessionCreateRequestTurnDetection as RealtimeTranscriptionSessionCreateRequestTurnDetection,
    )
    from aoai_generated.models.realtime_transcription_session_create_request_v1 import (
        RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_client_secret_v1 import (
        RealtimeTranscriptionSessionCreateResponseClientSecret as RealtimeTranscriptionSessionCreateResponseClientSecret,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_turn_detection_v2025_04_01_preview import (
        RealtimeTranscriptionSessionCreateResponseTurnDetection as RealtimeTranscriptionSessionCreateResponseTurnDetection,
    )
    from aoai_generated.models.realtime_transcription_session_create_response_v1 import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
    )
    from aoai_generated.models.realtime_truncation_retention_ratio_v1 import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from aoai_generated.models.realtime_turn_detection_v1 import RealtimeTurnDetection as RealtimeTurnDetection
    from aoai_generated.models.reasoning_text_content_v1 import ReasoningTextContent as ReasoningTextContent
    from aoai_generated.models.reasoning_v1 import Reasoning as Reasoning
    from aoai_generated.models.refusal_content_v1 import RefusalContent as RefusalContent
    from aoai_generated.models.response_audio_delta_event_v1 import ResponseAudioDeltaEvent as ResponseAudioDeltaEvent
    from aoai_generated.models.response_audio_done_event_v1 import ResponseAudioDoneEvent as ResponseAudioDoneEvent
    from aoai_generated.models.response_audio_transcript_delta_event_v1 import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from aoai_generated.models.response_audio_transcript_done_event_v1 import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from aoai_generated.models.response_code_interpreter_call_code_delta_event_v1 import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from aoai_generated.models.response_code_interpreter_call_code_done_event_v1 import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from aoai_generated.models.response_code_interpreter_call_completed_event_v1 import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from aoai_generated.models.response_code_interpreter_call_in_progress_event_v1 import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from aoai_generated.models.response_code_interpreter_call_interpreting_event_v1 import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from aoai_generated.models.response_completed_event_v1 import ResponseCompletedEvent as ResponseCompletedEvent
    from aoai_generated.models.response_content_part_added_event_v1 import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from aoai_generated.models.response_content_part_done_event_v1 import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from aoai_generated.models.response_created_event_v1 import ResponseCreatedEvent as ResponseCreatedEvent
    from aoai_generated.models.response_custom_tool_call_input_delta_event_v1 import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from aoai_generated.models.response_custom_tool_call_input_done_event_v1 import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from aoai_generated.models.response_error_event_v1 import ResponseErrorEvent as ResponseErrorEvent
    from aoai_generated.models.response_error_v2025_03_01_preview import ResponseError as ResponseError
    from aoai_generated.models.response_failed_event_v1 import ResponseFailedEvent as ResponseFailedEvent
    from aoai_generated.models.response_file_search_call_completed_event_v1 import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from aoai_generated.models.response_file_search_call_in_progress_event_v1 import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from aoai_generated.models.response_file_search_call_searching_event_v1 import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from aoai_generated.models.response_format_json_object_v2024_08_01_preview import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from aoai_generated.models.response_format_json_schema_json_schema_v1 import (
        ResponseFormatJsonSchemaJsonSchema as ResponseFormatJsonSchemaJsonSchema,
    )
    from aoai_generated.models.response_format_json_schema_request_v1 import (
        ResponseFormatJSONSchemaRequest as ResponseFormatJSONSchemaRequest,
    )
    from aoai_generated.models.response_format_json_schema_v1 import (
        ResponseFormatJsonSchema as ResponseFormatJsonSchema,
    )
    from aoai_generated.models.response_format_text_v2024_08_01_preview import ResponseFormatText as ResponseFormatText
    from aoai_generated.models.response_function_call_arguments_delta_event_v1 import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from aoai_generated.models.response_function_call_arguments_done_event_v1 import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from aoai_generated.models.response_image_gen_call_completed_event_v1 import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from aoai_generated.models.response_image_gen_call_generating_event_v1 import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from aoai_generated.models.response_image_gen_call_in_progress_event_v1 import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from aoai_generated.models.response_image_gen_call_partial_image_event_v1 import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from aoai_generated.models.response_in_progress_event_v1 import ResponseInProgressEvent as ResponseInProgressEvent
    from aoai_generated.models.response_incomplete_details_v2025_03_01_preview import (
        ResponseIncompleteDetails as ResponseIncompleteDetails,
    )
    from aoai_generated.models.response_incomplete_event_v1 import ResponseIncompleteEvent as ResponseIncompleteEvent
    from aoai_generated.models.response_item_list_v1 import ResponseItemList as ResponseItemList
    from aoai_generated.models.response_log_prob_top_logprobs_v1 import (
        ResponseLogProbTopLogprobs as ResponseLogProbTopLogprobs,
    )
    from aoai_generated.models.response_log_prob_v1 import ResponseLogProb as ResponseLogProb
    from aoai_generated.models.response_mcp_call_arguments_delta_event_v1 import (
        ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
    )
    from aoai_generated.models.response_mcp_call_arguments_done_event_v1 import (
        ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
    )
    from aoai_generated.models.response_mcp_call_completed_event_v1 import (
        ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
    )
    from aoai_generated.models.response_mcp_call_failed_event_v1 import (
        ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
    )
    from aoai_generated.models.response_mcp_call_in_progress_event_v1 import (
        ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
    )
    from aoai_generated.models.response_mcp_list_tools_completed_event_v1 import (
        ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
    )
    from aoai_generated.models.response_mcp_list_tools_failed_event_v1 import (
        ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
    )
    from aoai_generated.models.response_mcp_list_tools_in_progress_event_v1 import (
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
    )
    from aoai_generated.models.response_output_item_added_event_v1 import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from aoai_generated.models.response_output_item_done_event_v1 import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from aoai_generated.models.response_output_text_annotation_added_event_v1 import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from aoai_generated.models.response_queued_event_v1 import ResponseQueuedEvent as ResponseQueuedEvent
    from aoai_generated.models.response_reasoning_summary_part_added_event_part_v1 import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
    )
    from aoai_generated.models.response_reasoning_summary_part_added_event_v1 import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from aoai_generated.models.response_reasoning_summary_part_done_event_v1 import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from aoai_generated.models.response_reasoning_summary_text_delta_event_v1 import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from aoai_generated.models.response_reasoning_summary_text_done_event_v1 import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from aoai_generated.models.response_reasoning_text_delta_event_v1 import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from aoai_generated.models.response_reasoning_text_done_event_v1 import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from aoai_generated.models.response_refusal_delta_event_v1 import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from aoai_generated.models.response_refusal_done_event_v1 import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from aoai_generated.models.response_stream_options_v1 import ResponseStreamOptions as ResponseStreamOptions
    from aoai_generated.models.response_text_delta_event_v1 import ResponseTextDeltaEvent as ResponseTextDeltaEvent
    from aoai_generated.models.response_text_done_event_v1 import ResponseTextDoneEvent as ResponseTextDoneEvent
    from aoai_generated.models.response_text_param_v1 import ResponseTextParam as ResponseTextParam
    from aoai_generated.models.response_usage_input_tokens_details_v2025_03_01_preview import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from aoai_generated.models.response_usage_output_tokens_details_v2025_03_01_preview import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from aoai_generated.models.response_usage_v1 import ResponseUsage as ResponseUsage
    from aoai_generated.models.response_v1 import Response as Response
    from aoai_generated.models.response_web_search_call_completed_event_v1 import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from aoai_generated.models.response_web_search_call_in_progress_event_v1 import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from aoai_generated.models.response_web_search_call_searching_event_v1 import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from aoai_generated.models.responses_delete_response_v1 import ResponsesDeleteResponse as ResponsesDeleteResponse
    from aoai_generated.models.run_completion_usage_v2024_05_01_preview import RunCompletionUsage as RunCompletionUsage
    from aoai_generated.models.run_grader_request_v1 import RunGraderRequest as RunGraderRequest
    from aoai_generated.models.run_grader_response_metadata_errors_v1 import (
        RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors,
    )
    from aoai_generated.models.run_grader_response_metadata_v1 import (
        RunGraderResponseMetadata as RunGraderResponseMetadata,
    )
    from aoai_generated.models.run_grader_response_v1 import RunGraderResponse as RunGraderResponse
    from aoai_generated.models.run_object_incomplete_details_v2024_05_01_preview import (
        RunObjectIncompleteDetails as RunObjectIncompleteDetails,
    )
    from aoai_generated.models.run_object_last_error_v1 import RunObjectLastError as RunObjectLastError
    from aoai_generated.models.run_object_required_action_submit_tool_outputs_v2024_02_15_preview import (
        RunObjectRequiredActionSubmitToolOutputs as RunObjectRequiredActionSubmitToolOutputs,
    )
    from aoai_generated.models.run_object_required_action_v2024_02_15_preview import (
        RunObjectRequiredAction as RunObjectRequiredAction,
    )
    from aoai_generated.models.run_object_v1 import RunObject as RunObject
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
    from aoai_generated.models.run_step_details_tool_calls_code_object_v1 import (
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
    from aoai_generated.models.run_step_details_tool_calls_file_search_object_file_search_v1 import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch as RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )
    from aoai_generated.models.run_step_details_tool_calls_file_search_object_v1 import (
        RunStepDetailsToolCallsFileSearchObject as RunStepDetailsToolCallsFileSearchObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_file_search_ranking_options_object_v1 import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_file_search_result_object_content_v1 import (
        RunStepDetailsToolCallsFileSearchResultObjectContent as RunStepDetailsToolCallsFileSearchResultObjectContent,
    )
    from aoai_generated.models.run_step_details_tool_calls_file_search_result_object_v1 import (
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_function_object_function_v2024_02_15_preview import (
        RunStepDetailsToolCallsFunctionObjectFunction as RunStepDetailsToolCallsFunctionObjectFunction,
    )
    from aoai_generated.models.run_step_details_tool_calls_function_object_v1 import (
        RunStepDetailsToolCallsFunctionObject as RunStepDetailsToolCallsFunctionObject,
    )
    from aoai_generated.models.run_step_details_tool_calls_object_v1 import (
        RunStepDetailsToolCallsObject as RunStepDetailsToolCallsObject,
    )
    from aoai_generated.models.run_step_object_last_error_v2024_02_15_preview import (
        RunStepObjectLastError as RunStepObjectLastError,
    )
    from aoai_generated.models.run_step_object_v1 import RunStepObject as RunStepObject
    from aoai_generated.models.run_step_stream_event_thread_run_step_cancelled_v1 import (
        RunStepStreamEventThreadRunStepCancelled as RunStepStreamEventThreadRunStepCancelled,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_completed_v1 import (
        RunStepStreamEventThreadRunStepCompleted as RunStepStreamEventThreadRunStepCompleted,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_created_v1 import (
        RunStepStreamEventThreadRunStepCreated as RunStepStreamEventThreadRunStepCreated,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_delta_v2024_05_01_preview import (
        RunStepStreamEventThreadRunStepDelta as RunStepStreamEventThreadRunStepDelta,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_expired_v1 import (
        RunStepStreamEventThreadRunStepExpired as RunStepStreamEventThreadRunStepExpired,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_failed_v1 import (
        RunStepStreamEventThreadRunStepFailed as RunStepStreamEventThreadRunStepFailed,
    )
    from aoai_generated.models.run_step_stream_event_thread_run_step_in_progress_v1 import (
        RunStepStreamEventThreadRunStepInProgress as RunStepStreamEventThreadRunStepInProgress,
    )
    from aoai_generated.models.run_stream_event_thread_run_cancelled_v1 import (
        RunStreamEventThreadRunCancelled as RunStreamEventThreadRunCancelled,
    )
    from aoai_generated.models.run_stream_event_thread_run_cancelling_v1 import (
        RunStreamEventThreadRunCancelling as RunStreamEventThreadRunCancelling,
    )
    from aoai_generated.models.run_stream_event_thread_run_completed_v1 import (
        RunStreamEventThreadRunCompleted as RunStreamEventThreadRunCompleted,
    )
    from aoai_generated.models.run_stream_event_thread_run_created_v1 import (
        RunStreamEventThreadRunCreated as RunStreamEventThreadRunCreated,
    )
    from aoai_generated.models.run_stream_event_thread_run_expired_v1 import (
        RunStreamEventThreadRunExpired as RunStreamEventThreadRunExpired,
    )
    from aoai_generated.models.run_stream_event_thread_run_failed_v1 import (
        RunStreamEventThreadRunFailed as RunStreamEventThreadRunFailed,
    )
    from aoai_generated.models.run_stream_event_thread_run_in_progress_v1 import (
        RunStreamEventThreadRunInProgress as RunStreamEventThreadRunInProgress,
    )
    from aoai_generated.models.run_stream_event_thread_run_queued_v1 import (
        RunStreamEventThreadRunQueued as RunStreamEventThreadRunQueued,
    )
    from aoai_generated.models.run_stream_event_thread_run_requires_action_v1 import (
        RunStreamEventThreadRunRequiresAction as RunStreamEventThreadRunRequiresAction,
    )
    from aoai_generated.models.run_tool_call_object_function_v2024_02_15_preview import (
        RunToolCallObjectFunction as RunToolCallObjectFunction,
    )
    from aoai_generated.models.run_tool_call_object_v2024_02_15_preview import RunToolCallObject as RunToolCallObject
    from aoai_generated.models.screenshot_v2025_03_01_preview import Screenshot as Screenshot
    from aoai_generated.models.scroll_v1 import Scroll as Scroll
    from aoai_generated.models.specific_apply_patch_param_v1 import SpecificApplyPatchParam as SpecificApplyPatchParam
    from aoai_generated.models.specific_function_shell_param_v1 import (
        SpecificFunctionShellParam as SpecificFunctionShellParam,
    )
    from aoai_generated.models.speech_generation_response_v1 import SpeechGenerationResponse as SpeechGenerationResponse
    from aoai_generated.models.static_chunking_strategy_request_param_v1 import (
        StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
    )
    from aoai_generated.models.static_chunking_strategy_response_param_v1 import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from aoai_generated.models.static_chunking_strategy_v2024_07_01_preview import (
        StaticChunkingStrategy as StaticChunkingStrategy,
    )
    from aoai_generated.models.submit_tool_outputs_run_request_tool_outputs_v1 import (
        SubmitToolOutputsRunRequestToolOutputs as SubmitToolOutputsRunRequestToolOutputs,
    )
    from aoai_generated.models.submit_tool_outputs_run_request_v1 import (
        SubmitToolOutputsRunRequest as SubmitToolOutputsRunRequest,
    )
    from aoai_generated.models.summary_text_content_v1 import SummaryTextContent as SummaryTextContent
    from aoai_generated.models.summary_v1 import Summary as Summary
    from aoai_generated.models.text_content_v1 import TextContent as TextContent
    from aoai_generated.models.text_response_format_configuration_response_format_json_object_v1 import (
        TextResponseFormatConfigurationResponseFormatJsonObject as TextResponseFormatConfigurationResponseFormatJsonObject,
    )
    from aoai_generated.models.text_response_format_configuration_response_format_text_v1 import (
        TextResponseFormatConfigurationResponseFormatText as TextResponseFormatConfigurationResponseFormatText,
    )
    from aoai_generated.models.text_response_format_json_schema_v1 import (
        TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
    )
    from aoai_generated.models.thread_object_tool_resources_code_interpreter_v1 import (
        ThreadObjectToolResourcesCodeInterpreter as ThreadObjectToolResourcesCodeInterpreter,
    )
    from aoai_generated.models.thread_object_tool_resources_file_search_v2024_05_01_preview import (
        ThreadObjectToolResourcesFileSearch as ThreadObjectToolResourcesFileSearch,
    )
    from aoai_generated.models.thread_object_tool_resources_v1 import (
        ThreadObjectToolResources as ThreadObjectToolResources,
    )
    from aoai_generated.models.thread_object_v1 import ThreadObject as ThreadObject
    from aoai_generated.models.thread_stream_event_thread_created_v1 import (
        ThreadStreamEventThreadCreated as ThreadStreamEventThreadCreated,
    )
    from aoai_generated.models.token_limits_v1 import TokenLimits as TokenLimits
    from aoai_generated.models.tool_choice_allowed_v1 import ToolChoiceAllowed as ToolChoiceAllowed
    from aoai_generated.models.tool_choice_code_interpreter_v1 import (
        ToolChoiceCodeInterpreter as ToolChoiceCodeInterpreter,
    )
    from aoai_generated.models.tool_choice_computer_use_preview_v1 import (
        ToolChoiceComputerUsePreview as ToolChoiceComputerUsePreview,
    )
    from aoai_generated.models.tool_choice_custom_v1 import ToolChoiceCustom as ToolChoiceCustom
    from aoai_generated.models.tool_choice_file_search_v1 import ToolChoiceFileSearch as ToolChoiceFileSearch
    from aoai_generated.models.tool_choice_function_v1 import ToolChoiceFunction as ToolChoiceFunction
    from aoai_generated.models.tool_choice_image_generation_v1 import (
        ToolChoiceImageGeneration as ToolChoiceImageGeneration,
    )
    from aoai_generated.models.tool_choice_mcp_v1 import ToolChoiceMCP as ToolChoiceMCP
    from aoai_generated.models.tool_choice_web_search_preview_20250311_v1 import (
        ToolChoiceWebSearchPreview20250311 as ToolChoiceWebSearchPreview20250311,
    )
    from aoai_generated.models.tool_choice_web_search_preview_v1 import (
        ToolChoiceWebSearchPreview as ToolChoiceWebSearchPreview,
    )
    from aoai_generated.models.top_log_prob_v1 import TopLogProb as TopLogProb
    from aoai_generated.models.transcription_segment_v1 import TranscriptionSegment as TranscriptionSegment
    from aoai_generated.models.transcription_word_v1 import TranscriptionWord as TranscriptionWord
    from aoai_generated.models.truncation_object_v1 import TruncationObject as TruncationObject
    from aoai_generated.models.type__v1 import Type as Type
    from aoai_generated.models.unions_v1 import Annotation as Annotation
    from aoai_generated.models.unions_v1 import ApplyPatchFileOperation as ApplyPatchFileOperation
    from aoai_generated.models.unions_v1 import AssistantsApiResponseFormatOption as AssistantsApiResponseFormatOption
    from aoai_generated.models.unions_v1 import AssistantsApiToolChoiceOption as AssistantsApiToolChoiceOption
    from aoai_generated.models.unions_v1 import AssistantStreamEvent as AssistantStreamEvent
    from aoai_generated.models.unions_v1 import AssistantTool as AssistantTool
    from aoai_generated.models.unions_v1 import ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls
    from aoai_generated.models.unions_v1 import ChatCompletionMessageToolCallsItem as ChatCompletionMessageToolCallsItem
    from aoai_generated.models.unions_v1 import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from aoai_generated.models.unions_v1 import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from aoai_generated.models.unions_v1 import (
        ChatCompletionRequestUserMessageContentPart as ChatCompletionRequestUserMessageContentPart,
    )
    from aoai_generated.models.unions_v1 import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from aoai_generated.models.unions_v1 import ChunkingStrategyRequestParam as ChunkingStrategyRequestParam
    from aoai_generated.models.unions_v1 import ChunkingStrategyResponse as ChunkingStrategyResponse
    from aoai_generated.models.unions_v1 import ComputerAction as ComputerAction
    from aoai_generated.models.unions_v1 import ConversationItem as ConversationItem
    from aoai_generated.models.unions_v1 import ConversationParam as ConversationParam
    from aoai_generated.models.unions_v1 import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from aoai_generated.models.unions_v1 import CustomToolParamFormat as CustomToolParamFormat
    from aoai_generated.models.unions_v1 import EvalItemContent as EvalItemContent
    from aoai_generated.models.unions_v1 import EvalItemContentArray as EvalItemContentArray
    from aoai_generated.models.unions_v1 import EvalItemContentItem as EvalItemContentItem
    from aoai_generated.models.unions_v1 import EvalItemContentItemObject as EvalItemContentItemObject
    from aoai_generated.models.unions_v1 import Filters as Filters
    from aoai_generated.models.unions_v1 import FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput
    from aoai_generated.models.unions_v1 import FunctionShellCallOutputOutcome as FunctionShellCallOutputOutcome
    from aoai_generated.models.unions_v1 import InputContent as InputContent
    from aoai_generated.models.unions_v1 import InputItem as InputItem
    from aoai_generated.models.unions_v1 import InputMessageContentList as InputMessageContentList
    from aoai_generated.models.unions_v1 import InputParam as InputParam
    from aoai_generated.models.unions_v1 import ItemResource as ItemResource
    from aoai_generated.models.unions_v1 import MessageContent as MessageContent
    from aoai_generated.models.unions_v1 import MessageStreamEvent as MessageStreamEvent
    from aoai_generated.models.unions_v1 import OutputContent as OutputContent
    from aoai_generated.models.unions_v1 import OutputItem as OutputItem
    from aoai_generated.models.unions_v1 import OutputMessageContent as OutputMessageContent
    from aoai_generated.models.unions_v1 import RealtimeAudioFormats as RealtimeAudioFormats
    from aoai_generated.models.unions_v1 import RealtimeSessionCreateRequestUnion as RealtimeSessionCreateRequestUnion
    from aoai_generated.models.unions_v1 import RealtimeSessionCreateResponseUnion as RealtimeSessionCreateResponseUnion
    from aoai_generated.models.unions_v1 import RealtimeTruncation as RealtimeTruncation
    from aoai_generated.models.unions_v1 import ResponsePromptVariables as ResponsePromptVariables
    from aoai_generated.models.unions_v1 import ResponseStreamEvent as ResponseStreamEvent
    from aoai_generated.models.unions_v1 import RunStepDetailsToolCall as RunStepDetailsToolCall
    from aoai_generated.models.unions_v1 import RunStepStreamEvent as RunStepStreamEvent
    from aoai_generated.models.unions_v1 import RunStreamEvent as RunStreamEvent
    from aoai_generated.models.unions_v1 import TextAnnotation as TextAnnotation
    from aoai_generated.models.unions_v1 import TextResponseFormatConfiguration as TextResponseFormatConfiguration
    from aoai_generated.models.unions_v1 import ThreadStreamEvent as ThreadStreamEvent
    from aoai_generated.models.unions_v1 import Tool as Tool
    from aoai_generated.models.unions_v1 import ToolChoice as ToolChoice
    from aoai_generated.models.unions_v1 import ToolChoiceParam as ToolChoiceParam
    from aoai_generated.models.unions_v1 import ToolsArray as ToolsArray
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionRequestSystemMessageContentPart as ChatCompletionRequestSystemMessageContentPart,
    )
    from aoai_generated.models.unions_v2024_08_01_preview import (
        ChatCompletionRequestToolMessageContentPart as ChatCompletionRequestToolMessageContentPart,
    )
    from aoai_generated.models.update_conversation_body_v1 import UpdateConversationBody as UpdateConversationBody
    from aoai_generated.models.update_vector_store_file_attributes_request_v2025_03_01_preview import (
        UpdateVectorStoreFileAttributesRequest as UpdateVectorStoreFileAttributesRequest,
    )
    from aoai_generated.models.update_vector_store_request_v1 import (
        UpdateVectorStoreRequest as UpdateVectorStoreRequest,
    )
    from aoai_generated.models.url_citation_body_v1 import UrlCitationBody as UrlCitationBody
    from aoai_generated.models.validate_grader_response_v1 import ValidateGraderResponse as ValidateGraderResponse
    from aoai_generated.models.values_v1 import AnnotationType as AnnotationType
    from aoai_generated.models.values_v1 import ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus
    from aoai_generated.models.values_v1 import ApplyPatchCallStatus as ApplyPatchCallStatus
    from aoai_generated.models.values_v1 import ApplyPatchFileOperationType as ApplyPatchFileOperationType
    from aoai_generated.models.values_v1 import AssistantToolType as AssistantToolType
    from aoai_generated.models.values_v1 import AudioTaskLabel as AudioTaskLabel
    from aoai_generated.models.values_v1 import AzureAIFoundryModelsApiVersion as AzureAIFoundryModelsApiVersion
    from aoai_generated.models.values_v1 import AzureFileExpiryAnchor as AzureFileExpiryAnchor
    from aoai_generated.models.values_v1 import (
        ChatCompletionRequestAssistantMessageContentPartType as ChatCompletionRequestAssistantMessageContentPartType,
    )
    from aoai_generated.models.values_v1 import ChatCompletionRequestMessageType as ChatCompletionRequestMessageType
    from aoai_generated.models.values_v1 import (
        ChatCompletionRequestUserMessageContentPartType as ChatCompletionRequestUserMessageContentPartType,
    )
    from aoai_generated.models.values_v1 import ChunkingStrategyRequestParamType as ChunkingStrategyRequestParamType
    from aoai_generated.models.values_v1 import ChunkingStrategyResponseType as ChunkingStrategyResponseType
    from aoai_generated.models.values_v1 import ClickButtonType as ClickButtonType
    from aoai_generated.models.values_v1 import ComparisonFilterValueItems as ComparisonFilterValueItems
    from aoai_generated.models.values_v1 import ComputerActionType as ComputerActionType
    from aoai_generated.models.values_v1 import ComputerEnvironment as ComputerEnvironment
    from aoai_generated.models.values_v1 import ContainerMemoryLimit as ContainerMemoryLimit
    from aoai_generated.models.values_v1 import ConversationItemType as ConversationItemType
    from aoai_generated.models.values_v1 import (
        CreateChatCompletionRequestResponseFormatType as CreateChatCompletionRequestResponseFormatType,
    )
    from aoai_generated.models.values_v1 import CustomToolParamFormatType as CustomToolParamFormatType
    from aoai_generated.models.values_v1 import EvalItemContentItemObjectType as EvalItemContentItemObjectType
    from aoai_generated.models.values_v1 import EvalItemContentText as EvalItemContentText
    from aoai_generated.models.values_v1 import FineTuningJobEventData as FineTuningJobEventData
    from aoai_generated.models.values_v1 import (
        FunctionAndCustomToolCallOutputType as FunctionAndCustomToolCallOutputType,
    )
    from aoai_generated.models.values_v1 import FunctionShellCallOutputOutcomeType as FunctionShellCallOutputOutcomeType
    from aoai_generated.models.values_v1 import GrammarSyntax1 as GrammarSyntax1
    from aoai_generated.models.values_v1 import ImageDetail as ImageDetail
    from aoai_generated.models.values_v1 import IncludeEnum as IncludeEnum
    from aoai_generated.models.values_v1 import InputContentType as InputContentType
    from aoai_generated.models.values_v1 import InputFidelity as InputFidelity
    from aoai_generated.models.values_v1 import InputItemType as InputItemType
    from aoai_generated.models.values_v1 import ItemResourceType as ItemResourceType
    from aoai_generated.models.values_v1 import LocalShellCallStatus as LocalShellCallStatus
    from aoai_generated.models.values_v1 import MCPListToolsToolAnnotations as MCPListToolsToolAnnotations
    from aoai_generated.models.values_v1 import MCPListToolsToolInputSchema as MCPListToolsToolInputSchema
    from aoai_generated.models.values_v1 import MCPToolCallStatus as MCPToolCallStatus
    from aoai_generated.models.values_v1 import MessageContentType as MessageContentType
    from aoai_generated.models.values_v1 import MessageRole as MessageRole
    from aoai_generated.models.values_v1 import MessageStatus as MessageStatus
    from aoai_generated.models.values_v1 import NoiseReductionType as NoiseReductionType
    from aoai_generated.models.values_v1 import OutputContentType as OutputContentType
    from aoai_generated.models.values_v1 import OutputItemType as OutputItemType
    from aoai_generated.models.values_v1 import OutputMessageContentType as OutputMessageContentType
    from aoai_generated.models.values_v1 import RankerVersionType as RankerVersionType
    from aoai_generated.models.values_v1 import RealtimeAudioFormatsType as RealtimeAudioFormatsType
    from aoai_generated.models.values_v1 import RealtimeFunctionToolParameters as RealtimeFunctionToolParameters
    from aoai_generated.models.values_v1 import (
        RealtimeSessionCreateRequestToolsParameters as RealtimeSessionCreateRequestToolsParameters,
    )
    from aoai_generated.models.values_v1 import (
        RealtimeSessionCreateRequestUnionType as RealtimeSessionCreateRequestUnionType,
    )
    from aoai_generated.models.values_v1 import (
        RealtimeSessionCreateResponseUnionType as RealtimeSessionCreateResponseUnionType,
    )
    from aoai_generated.models.values_v1 import RealtimeTurnDetectionType as RealtimeTurnDetectionType
    from aoai_generated.models.values_v1 import ReasoningEffort as ReasoningEffort
    from aoai_generated.models.values_v1 import ResponseModalities as ResponseModalities
    from aoai_generated.models.values_v1 import RunGraderRequestItem as RunGraderRequestItem
    from aoai_generated.models.values_v1 import RunStatus as RunStatus
    from aoai_generated.models.values_v1 import RunStepDetailsToolCallType as RunStepDetailsToolCallType
    from aoai_generated.models.values_v1 import SearchContextSize as SearchContextSize
    from aoai_generated.models.values_v1 import SpeechGenerationResponseFormat as SpeechGenerationResponseFormat
    from aoai_generated.models.values_v1 import SpeechVoice as SpeechVoice
    from aoai_generated.models.values_v1 import TextAnnotationType as TextAnnotationType
    from aoai_generated.models.values_v1 import (
        TextResponseFormatConfigurationType as TextResponseFormatConfigurationType,
    )
    from aoai_generated.models.values_v1 import ToolChoiceParamType as ToolChoiceParamType
    from aoai_generated.models.values_v1 import ToolType as ToolType
    from aoai_generated.models.values_v1 import Verbosity as Verbosity
    from aoai_generated.models.values_v1 import VideoContentVariant as VideoContentVariant
    from aoai_generated.models.values_v1 import VideoSeconds as VideoSeconds
    from aoai_generated.models.values_v1 import VideoSize as VideoSize
    from aoai_generated.models.values_v1 import VideoStatus as VideoStatus
    from aoai_generated.models.values_v1 import VoiceIdsShared as VoiceIdsShared
    from aoai_generated.models.values_v2024_05_01_preview import FunctionParameters as FunctionParameters
    from aoai_generated.models.values_v2024_08_01_preview import (
        ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
    )
    from aoai_generated.models.values_v2024_09_01_preview import ParallelToolCalls as ParallelToolCalls
    from aoai_generated.models.values_v2025_03_01_preview import FileSearchRanker as FileSearchRanker
    from aoai_generated.models.values_v2025_03_01_preview import Metadata as Metadata
    from aoai_generated.models.values_v2025_03_01_preview import Order as Order
    from aoai_generated.models.values_v2025_03_01_preview import ResponseErrorCode as ResponseErrorCode
    from aoai_generated.models.values_v2025_03_01_preview import StopConfiguration as StopConfiguration
    from aoai_generated.models.values_v2025_03_01_preview import ToolChoiceOptions as ToolChoiceOptions
    from aoai_generated.models.values_v2025_03_01_preview import VectorStoreFileAttributes as VectorStoreFileAttributes
    from aoai_generated.models.vector_store_expiration_after_v2024_05_01_preview import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from aoai_generated.models.vector_store_file_batch_object_file_counts_v2024_05_01_preview import (
        VectorStoreFileBatchObjectFileCounts as VectorStoreFileBatchObjectFileCounts,
    )
    from aoai_generated.models.vector_store_file_batch_object_v1 import (
        VectorStoreFileBatchObject as VectorStoreFileBatchObject,
    )
    from aoai_generated.models.vector_store_file_content_response_data_item_v1 import (
        VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
    )
    from aoai_generated.models.vector_store_file_content_response_v1 import (
        VectorStoreFileContentResponse as VectorStoreFileContentResponse,
    )
    from aoai_generated.models.vector_store_file_object_last_error_v2024_12_01_preview import (
        VectorStoreFileObjectLastError as VectorStoreFileObjectLastError,
    )
    from aoai_generated.models.vector_store_file_object_v1 import VectorStoreFileObject as VectorStoreFileObject
    from aoai_generated.models.vector_store_object_file_counts_v2024_05_01_preview import (
        VectorStoreObjectFileCounts as VectorStoreObjectFileCounts,
    )
    from aoai_generated.models.vector_store_object_v1 import VectorStoreObject as VectorStoreObject
    from aoai_generated.models.vector_store_search_request_ranking_options_v1 import (
        VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
    )
    from aoai_generated.models.vector_store_search_request_v1 import (
        VectorStoreSearchRequest as VectorStoreSearchRequest,
    )
    from aoai_generated.models.vector_store_search_result_content_object_v2025_03_01_preview import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from aoai_generated.models.vector_store_search_result_item_v2025_03_01_preview import (
        VectorStoreSearchResultItem as VectorStoreSearchResultItem,
    )
    from aoai_generated.models.vector_store_search_results_page_v2025_03_01_preview import (
        VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
    )
    from aoai_generated.models.video_content_v1 import VideoContent as VideoContent
    from aoai_generated.models.video_id_parameter_v1 import VideoIdParameter as VideoIdParameter
    from aoai_generated.models.video_list_v1 import VideoList as VideoList
    from aoai_generated.models.video_resource_v1 import VideoResource as VideoResource
    from aoai_generated.models.wait_v2025_03_01_preview import Wait as Wait
    from aoai_generated.models.web_search_action_find_v1 import WebSearchActionFind as WebSearchActionFind
    from aoai_generated.models.web_search_action_open_page_v1 import WebSearchActionOpenPage as WebSearchActionOpenPage
    from aoai_generated.models.web_search_action_search_sources_v1 import (
        WebSearchActionSearchSources as WebSearchActionSearchSources,
    )
    from aoai_generated.models.web_search_action_search_v1 import WebSearchActionSearch as WebSearchActionSearch
    from aoai_generated.models.web_search_approximate_location_v1 import (
        WebSearchApproximateLocation as WebSearchApproximateLocation,
    )
    from aoai_generated.models.web_search_preview_tool_v1 import WebSearchPreviewTool as WebSearchPreviewTool
    from aoai_generated.models.web_search_tool_filters_v1 import WebSearchToolFilters as WebSearchToolFilters
    from aoai_generated.models.web_search_tool_v1 import WebSearchTool as WebSearchTool
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Annotation": "unions_v1",
            "AnnotationType": "values_v1",
            "ApplyPatchCallOutputStatus": "values_v1",
            "ApplyPatchCallStatus": "values_v1",
            "ApplyPatchCreateFileOperation": "apply_patch_create_file_operation_v1",
            "ApplyPatchDeleteFileOperation": "apply_patch_delete_file_operation_v1",
            "ApplyPatchFileOperation": "unions_v1",
            "ApplyPatchFileOperationType": "values_v1",
            "ApplyPatchToolParam": "apply_patch_tool_param_v1",
            "ApplyPatchUpdateFileOperation": "apply_patch_update_file_operation_v1",
            "ApproximateLocation": "approximate_location_v1",
            "AssistantStreamEvent": "unions_v1",
            "AssistantTool": "unions_v1",
            "AssistantToolType": "values_v1",
            "AssistantToolsCode": "assistant_tools_code_v2024_02_15_preview",
            "AssistantToolsFileSearch": "assistant_tools_file_search_v1",
            "AssistantToolsFileSearchFileSearch": "assistant_tools_file_search_file_search_v1",
            "AssistantToolsFileSearchTypeOnly": "assistant_tools_file_search_type_only_v2024_07_01_preview",
            "AssistantToolsFunction": "assistant_tools_function_v1",
            "AssistantsApiResponseFormatOption": "unions_v1",
            "AssistantsApiToolChoiceOption": "unions_v1",
            "AssistantsNamedToolChoice": "assistants_named_tool_choice_v2024_05_01_preview",
            "AssistantsNamedToolChoiceFunction": "assistants_named_tool_choice_function_v2024_05_01_preview",
            "AudioSegment": "audio_segment_v1",
            "AudioTaskLabel": "values_v1",
            "AudioTranscription": "audio_transcription_v1",
            "AudioTranslationSegment": "audio_translation_segment_v1",
            "AutoChunkingStrategyRequestParam": "auto_chunking_strategy_request_param_v2024_07_01_preview",
            "AzureAIFoundryModelsApiVersion": "values_v1",
            "AzureAudioTranscriptionResponse": "azure_audio_transcription_response_v1",
            "AzureAudioTranslationResponse": "azure_audio_translation_response_v1",
            "AzureCompletionsSamplingParams": "azure_completions_sampling_params_v1",
            "AzureContentFilterBlocklistIdResult": "azure_content_filter_blocklist_id_result_v1",
            "AzureContentFilterBlocklistResult": "azure_content_filter_blocklist_result_v1",
            "AzureContentFilterBlocklistResultDetailsItem": "azure_content_filter_blocklist_result_details_item_v1",
            "AzureContentFilterCompletionTextSpan": "azure_content_filter_completion_text_span_v1",
            "AzureContentFilterCompletionTextSpanDetectionResult": "azure_content_filter_completion_text_span_detection_result_v1",
            "AzureContentFilterCustomTopicIdResult": "azure_content_filter_custom_topic_id_result_v1",
            "AzureContentFilterCustomTopicResult": "azure_content_filter_custom_topic_result_v1",
            "AzureContentFilterCustomTopicResultDetailsItem": "azure_content_filter_custom_topic_result_details_item_v1",
            "AzureContentFilterDetectionResult": "azure_content_filter_detection_result_v1",
            "AzureContentFilterForResponsesAPI": "azure_content_filter_for_responses_api_v1",
            "AzureContentFilterHarmExtensions": "azure_content_filter_harm_extensions_v1",
            "AzureContentFilterImagePromptResults": "azure_content_filter_image_prompt_results_v1",
            "AzureContentFilterImageResponseResults": "azure_content_filter_image_response_results_v1",
            "AzureContentFilterOffsets": "azure_content_filter_offsets_v1",
            "AzureContentFilterPersonallyIdentifiableInformationResult": "azure_content_filter_personally_identifiable_information_result_v1",
            "AzureContentFilterResultForChoice": "azure_content_filter_result_for_choice_v1",
            "AzureContentFilterResultForChoiceError": "azure_content_filter_result_for_choice_error_v1",
            "AzureContentFilterResultForChoiceProtectedMaterialCode": "azure_content_filter_result_for_choice_protected_material_code_v1",
            "AzureContentFilterResultForChoiceProtectedMaterialCodeCitation": "azure_content_filter_result_for_choice_protected_material_code_citation_v1",
            "AzureContentFilterResultForPrompt": "azure_content_filter_result_for_prompt_v1",
            "AzureContentFilterResultForPromptContentFilterResults": "azure_content_filter_result_for_prompt_content_filter_results_v1",
            "AzureContentFilterResultForPromptContentFilterResultsError": "azure_content_filter_result_for_prompt_content_filter_results_error_v1",
            "AzureContentFilterResultOffsets": "azure_content_filter_result_offsets_v1",
            "AzureContentFilterResultsForResponsesAPI": "azure_content_filter_results_for_responses_api_v1",
            "AzureContentFilterResultsForResponsesAPIError": "azure_content_filter_results_for_responses_api_error_v1",
            "AzureContentFilterResultsForResponsesAPIProtectedMaterialCode": "azure_content_filter_results_for_responses_api_protected_material_code_v1",
            "AzureContentFilterResultsForResponsesAPIProtectedMaterialCodeCitation": "azure_content_filter_results_for_responses_api_protected_material_code_citation_v1",
            "AzureContentFilterSeverityResult": "azure_content_filter_severity_result_v1",
            "AzureError": "azure_error_v1",
            "AzureErrorResponse": "azure_error_response_v1",
            "AzureFileExpiryAnchor": "values_v1",
            "AzureFineTuneReinforcementMethod": "azure_fine_tune_reinforcement_method_v1",
            "AzurePiiSubCategory": "azure_pii_sub_category_v1",
            "AzurePiiSubCategoryResult": "azure_pii_sub_category_result_v1",
            "AzureResponsesSamplingParams": "azure_responses_sampling_params_v1",
            "AzureUserSecurityContext": "azure_user_security_context_v1",
            "Batch": "batch_v1",
            "BatchError": "batch_error_v1",
            "BatchErrors": "batch_errors_v1",
            "BatchRequestCounts": "batch_request_counts_v1",
            "BatchUsage": "batch_usage_v1",
            "BatchUsageInputTokensDetails": "batch_usage_input_tokens_details_v1",
            "BatchUsageOutputTokensDetails": "batch_usage_output_tokens_details_v1",
            "BatchesCreateRequest": "batches_create_request_v1",
            "ChatCompletionAllowedTools": "chat_completion_allowed_tools_v1",
            "ChatCompletionAllowedToolsChoice": "chat_completion_allowed_tools_choice_v1",
            "ChatCompletionFunctionCallOption": "chat_completion_function_call_option_v2024_08_01_preview",
            "ChatCompletionFunctions": "chat_completion_functions_v2024_08_01_preview",
            "ChatCompletionMessageCustomToolCall": "chat_completion_message_custom_tool_call_v1",
            "ChatCompletionMessageCustomToolCallCustom": "chat_completion_message_custom_tool_call_custom_v1",
            "ChatCompletionMessageToolCall": "chat_completion_message_tool_call_v1",
            "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk_v2024_08_01_preview",
            "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function_v2024_08_01_preview",
            "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function_v2024_02_01",
            "ChatCompletionMessageToolCalls": "unions_v1",
            "ChatCompletionMessageToolCallsItem": "unions_v1",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice_v2024_07_01_preview",
            "ChatCompletionNamedToolChoiceCustom": "chat_completion_named_tool_choice_custom_v1",
            "ChatCompletionNamedToolChoiceCustomCustom": "chat_completion_named_tool_choice_custom_custom_v1",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function_v2024_02_01",
            "ChatCompletionRequestAssistantMessage": "chat_completion_request_assistant_message_v1",
            "ChatCompletionRequestAssistantMessageAudio": "chat_completion_request_assistant_message_audio_v1",
            "ChatCompletionRequestAssistantMessageContentPart": "unions_v1",
            "ChatCompletionRequestAssistantMessageContentPartChatCompletionRequestMessageContentPartText": "chat_completion_request_assistant_message_content_part_chat_completion_request_message_content_part_text_v1",
            "ChatCompletionRequestAssistantMessageContentPartType": "values_v1",
            "ChatCompletionRequestAssistantMessageFunctionCall": "chat_completion_request_assistant_message_function_call_v2024_08_01_preview",
            "ChatCompletionRequestDeveloperMessage": "chat_completion_request_developer_message_v1",
            "ChatCompletionRequestFunctionMessage": "chat_completion_request_function_message_v1",
            "ChatCompletionRequestMessage": "unions_v1",
            "ChatCompletionRequestMessageContentPartAudio": "chat_completion_request_message_content_part_audio_v1",
            "ChatCompletionRequestMessageContentPartAudioInputAudio": "chat_completion_request_message_content_part_audio_input_audio_v2025_01_01_preview",
            "ChatCompletionRequestMessageContentPartFile": "chat_completion_request_message_content_part_file_v1",
            "ChatCompletionRequestMessageContentPartFileFile": "chat_completion_request_message_content_part_file_file_v1",
            "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image_v1",
            "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url_v2024_08_01_preview",
            "ChatCompletionRequestMessageContentPartRefusal": "chat_completion_request_message_content_part_refusal_v1",
            "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text_v2024_08_01_preview",
            "ChatCompletionRequestMessageType": "values_v1",
            "ChatCompletionRequestSystemMessage": "chat_completion_request_system_message_v1",
            "ChatCompletionRequestSystemMessageContentPart": "unions_v2024_08_01_preview",
            "ChatCompletionRequestToolMessage": "chat_completion_request_tool_message_v1",
            "ChatCompletionRequestToolMessageContentPart": "unions_v2024_08_01_preview",
            "ChatCompletionRequestUserMessage": "chat_completion_request_user_message_v1",
            "ChatCompletionRequestUserMessageContentPart": "unions_v1",
            "ChatCompletionRequestUserMessageContentPartChatCompletionRequestMessageContentPartText": "chat_completion_request_user_message_content_part_chat_completion_request_message_content_part_text_v1",
            "ChatCompletionRequestUserMessageContentPartType": "values_v1",
            "ChatCompletionResponseMessage": "chat_completion_response_message_v1",
            "ChatCompletionResponseMessageAnnotations": "chat_completion_response_message_annotations_v1",
            "ChatCompletionResponseMessageAnnotationsUrlCitation": "chat_completion_response_message_annotations_url_citation_v1",
            "ChatCompletionResponseMessageAudio": "chat_completion_response_message_audio_v1",
            "ChatCompletionResponseMessageFunctionCall": "chat_completion_response_message_function_call_v1",
            "ChatCompletionStreamOptions": "chat_completion_stream_options_v1",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta_v1",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call_v2024_08_01_preview",
            "ChatCompletionTokenLogprob": "chat_completion_token_logprob_v1",
            "ChatCompletionTokenLogprobTopLogprobs": "chat_completion_token_logprob_top_logprobs_v1",
            "ChatCompletionTool": "chat_completion_tool_v1",
            "ChatCompletionToolChoiceOption": "unions_v1",
            "ChatCompletionsCreateRequest": "chat_completions_create_request_v1",
            "ChunkingStrategyRequestParam": "unions_v1",
            "ChunkingStrategyRequestParamType": "values_v1",
            "ChunkingStrategyResponse": "unions_v1",
            "ChunkingStrategyResponseType": "values_v1",
            "ClickButtonType": "values_v1",
            "ClickParam": "click_param_v1",
            "CodeInterpreterContainerAuto": "code_interpreter_container_auto_v1",
            "CodeInterpreterOutputImage": "code_interpreter_output_image_v1",
            "CodeInterpreterOutputLogs": "code_interpreter_output_logs_v1",
            "CodeInterpreterTool": "code_interpreter_tool_v1",
            "ComparisonFilter": "comparison_filter_v1",
            "ComparisonFilterValueItems": "values_v1",
            "CompletionUsage": "completion_usage_v2025_01_01_preview",
            "CompletionUsageCompletionTokensDetails": "completion_usage_completion_tokens_details_v2025_01_01_preview",
            "CompletionUsagePromptTokensDetails": "completion_usage_prompt_tokens_details_v2025_01_01_preview",
            "CompletionsCreateRequest": "completions_create_request_v1",
            "CompoundFilter": "compound_filter_v1",
            "ComputerAction": "unions_v1",
            "ComputerActionType": "values_v1",
            "ComputerCallSafetyCheckParam": "computer_call_safety_check_param_v1",
            "ComputerEnvironment": "values_v1",
            "ComputerScreenshotContent": "computer_screenshot_content_v1",
            "ComputerScreenshotImage": "computer_screenshot_image_v2025_03_01_preview",
            "ComputerUsePreviewTool": "computer_use_preview_tool_v1",
            "ContainerFileCitationBody": "container_file_citation_body_v1",
            "ContainerFileListResource": "container_file_list_resource_v1",
            "ContainerFileResource": "container_file_resource_v1",
            "ContainerListResource": "container_list_resource_v1",
            "ContainerMemoryLimit": "values_v1",
            "ContainerResource": "container_resource_v1",
            "ContainerResourceExpiresAfter": "container_resource_expires_after_v1",
            "ConversationItem": "unions_v1",
            "ConversationItemApplyPatchToolCall": "conversation_item_apply_patch_tool_call_v1",
            "ConversationItemApplyPatchToolCallOutput": "conversation_item_apply_patch_tool_call_output_v1",
            "ConversationItemCodeInterpreterToolCall": "conversation_item_code_interpreter_tool_call_v1",
            "ConversationItemComputerToolCall": "conversation_item_computer_tool_call_v1",
            "ConversationItemComputerToolCallOutputResource": "conversation_item_computer_tool_call_output_resource_v1",
            "ConversationItemCustomToolCall": "conversation_item_custom_tool_call_v1",
            "ConversationItemCustomToolCallOutput": "conversation_item_custom_tool_call_output_v1",
            "ConversationItemFileSearchToolCall": "conversation_item_file_search_tool_call_v1",
            "ConversationItemFunctionShellCall": "conversation_item_function_shell_call_v1",
            "ConversationItemFunctionShellCallOutput": "conversation_item_function_shell_call_output_v1",
            "ConversationItemFunctionToolCallOutputResource": "conversation_item_function_tool_call_output_resource_v1",
            "ConversationItemFunctionToolCallResource": "conversation_item_function_tool_call_resource_v1",
            "ConversationItemImageGenToolCall": "conversation_item_image_gen_tool_call_v1",
            "ConversationItemList": "conversation_item_list_v1",
            "ConversationItemLocalShellToolCall": "conversation_item_local_shell_tool_call_v1",
            "ConversationItemLocalShellToolCallOutput": "conversation_item_local_shell_tool_call_output_v1",
            "ConversationItemMcpApprovalRequest": "conversation_item_mcp_approval_request_v1",
            "ConversationItemMcpApprovalResponseResource": "conversation_item_mcp_approval_response_resource_v1",
            "ConversationItemMcpListTools": "conversation_item_mcp_list_tools_v1",
            "ConversationItemMcpToolCall": "conversation_item_mcp_tool_call_v1",
            "ConversationItemMessage": "conversation_item_message_v1",
            "ConversationItemReasoningItem": "conversation_item_reasoning_item_v1",
            "ConversationItemType": "values_v1",
            "ConversationItemWebSearchToolCall": "conversation_item_web_search_tool_call_v1",
            "ConversationParam": "unions_v1",
            "ConversationParam2": "conversation_param_2_v1",
            "ConversationReference": "conversation_reference_v1",
            "ConversationResource": "conversation_resource_v1",
            "CopiedAccountDetails": "copied_account_details_v1",
            "CopyModelRequest": "copy_model_request_v1",
            "CopyModelResponse": "copy_model_response_v1",
            "CreateChatCompletionRequestAudio": "create_chat_completion_request_audio_v1",
            "CreateChatCompletionRequestResponseFormat": "unions_v1",
            "CreateChatCompletionRequestResponseFormatResponseFormatJsonObject": "create_chat_completion_request_response_format_response_format_json_object_v1",
            "CreateChatCompletionRequestResponseFormatResponseFormatText": "create_chat_completion_request_response_format_response_format_text_v1",
            "CreateChatCompletionRequestResponseFormatType": "values_v1",
            "CreateChatCompletionResponse": "create_chat_completion_response_v1",
            "CreateChatCompletionResponseChoices": "create_chat_completion_response_choices_v1",
            "CreateChatCompletionResponseChoicesLogprobs": "create_chat_completion_response_choices_logprobs_v1",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response_v1",
            "CreateChatCompletionStreamResponseChoices": "create_chat_completion_stream_response_choices_v1",
            "CreateChatCompletionStreamResponseChoicesLogprobs": "create_chat_completion_stream_response_choices_logprobs_v1",
            "CreateCompletionResponse": "create_completion_response_v1",
            "CreateCompletionResponseChoices": "create_completion_response_choices_v1",
            "CreateCompletionResponseChoicesLogprobs": "create_completion_response_choices_logprobs_v1",
            "CreateContainerBody": "create_container_body_v1",
            "CreateContainerBodyExpiresAfter": "create_container_body_expires_after_v1",
            "CreateContainerFileBody": "create_container_file_body_v1",
            "CreateConversationBody": "create_conversation_body_v1",
            "CreateConversationItemsParametersBody": "create_conversation_items_parameters_body_v1",
            "CreateEmbeddingRequest": "create_embedding_request_v1",
            "CreateEmbeddingResponse": "create_embedding_response_v1",
            "CreateEmbeddingResponseUsage": "create_embedding_response_usage_v1",
            "CreateEvalCompletionsRunDataSource": "create_eval_completions_run_data_source_v1",
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReference": "create_eval_completions_run_data_source_input_messages_item_reference_v1",
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplate": "create_eval_completions_run_data_source_input_messages_template_v1",
            "CreateEvalCompletionsRunDataSourceSamplingParams": "create_eval_completions_run_data_source_sampling_params_v1",
            "CreateEvalCustomDataSourceConfig": "create_eval_custom_data_source_config_v1",
            "CreateEvalItem": "create_eval_item_v1",
            "CreateEvalJsonlRunDataSource": "create_eval_jsonl_run_data_source_v1",
            "CreateEvalLabelModelGrader": "create_eval_label_model_grader_v1",
            "CreateEvalLogsDataSourceConfig": "create_eval_logs_data_source_config_v2025_04_01_preview",
            "CreateEvalResponsesRunDataSource": "create_eval_responses_run_data_source_v1",
            "CreateEvalResponsesRunDataSourceInputMessagesItemReference": "create_eval_responses_run_data_source_input_messages_item_reference_v1",
            "CreateEvalResponsesRunDataSourceInputMessagesTemplate": "create_eval_responses_run_data_source_input_messages_template_v1",
            "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemVariant1": "create_eval_responses_run_data_source_input_messages_template_template_item_variant_1_v1",
            "CreateEvalResponsesRunDataSourceSamplingParams": "create_eval_responses_run_data_source_sampling_params_v1",
            "CreateEvalResponsesRunDataSourceSamplingParamsText": "create_eval_responses_run_data_source_sampling_params_text_v1",
            "CreateEvalRunRequest": "create_eval_run_request_v1",
            "CreateEvalStoredCompletionsDataSourceConfig": "create_eval_stored_completions_data_source_config_v1",
            "CreateFileRequest": "create_file_request_v1",
            "CreateFileRequestExpiresAfter": "create_file_request_expires_after_v1",
            "CreateFineTuningCheckpointPermissionRequest": "create_fine_tuning_checkpoint_permission_request_v1",
            "CreateFineTuningJobRequest": "create_fine_tuning_job_request_v1",
            "CreateFineTuningJobRequestHyperparameters": "create_fine_tuning_job_request_hyperparameters_v1",
            "CreateFineTuningJobRequestIntegrations": "create_fine_tuning_job_request_integrations_v1",
            "CreateFineTuningJobRequestIntegrationsWandb": "create_fine_tuning_job_request_integrations_wandb_v1",
            "CreateMessageRequest": "create_message_request_v1",
            "CreateMessageRequestAttachments": "create_message_request_attachments_v1",
            "CreateResponse": "create_response_v1",
            "CreateRunRequest": "create_run_request_v1",
            "CreateThreadAndRunRequest": "create_thread_and_run_request_v1",
            "CreateThreadAndRunRequestToolResources": "create_thread_and_run_request_tool_resources_v2024_05_01_preview",
            "CreateThreadAndRunRequestToolResourcesCodeInterpreter": "create_thread_and_run_request_tool_resources_code_interpreter_v2024_05_01_preview",
            "CreateThreadAndRunRequestToolResourcesFileSearch": "create_thread_and_run_request_tool_resources_file_search_v2024_05_01_preview",
            "CreateThreadRequest": "create_thread_request_v1",
            "CreateThreadRequestToolResources": "create_thread_request_tool_resources_v1",
            "CreateThreadRequestToolResourcesCodeInterpreter": "create_thread_request_tool_resources_code_interpreter_v1",
            "CreateVectorStoreFileBatchRequest": "create_vector_store_file_batch_request_v1",
            "CreateVectorStoreFileRequest": "create_vector_store_file_request_v1",
            "CreateVectorStoreRequest": "create_vector_store_request_v1",
            "CreateVideoBody": "create_video_body_v1",
            "CreateVideoBodyWithInputReference": "create_video_body_with_input_reference_v1",
            "CreateVideoRemixBody": "create_video_remix_body_v1",
            "CustomGrammarFormatParam": "custom_grammar_format_param_v1",
            "CustomTextFormatParam": "custom_text_format_param_v1",
            "CustomToolChatCompletions": "custom_tool_chat_completions_v1",
            "CustomToolChatCompletionsCustom": "custom_tool_chat_completions_custom_v1",
            "CustomToolChatCompletionsCustomFormatGrammar": "custom_tool_chat_completions_custom_format_grammar_v1",
            "CustomToolChatCompletionsCustomFormatGrammarGrammar": "custom_tool_chat_completions_custom_format_grammar_grammar_v1",
            "CustomToolChatCompletionsCustomFormatText": "custom_tool_chat_completions_custom_format_text_v1",
            "CustomToolParam": "custom_tool_param_v1",
            "CustomToolParamFormat": "unions_v1",
            "CustomToolParamFormatType": "values_v1",
            "DeleteFileResponse": "delete_file_response_v1",
            "DeleteFineTuningCheckpointPermissionResponse": "delete_fine_tuning_checkpoint_permission_response_v1",
            "DeleteMessageResponse": "delete_message_response_v2024_02_15_preview",
            "DeleteModelResponse": "delete_model_response_v1",
            "DeleteThreadResponse": "delete_thread_response_v2024_02_15_preview",
            "DeleteVectorStoreFileResponse": "delete_vector_store_file_response_v2024_05_01_preview",
            "DeleteVectorStoreResponse": "delete_vector_store_response_v2024_05_01_preview",
            "DeletedConversationResource": "deleted_conversation_resource_v1",
            "DeletedVideoResource": "deleted_video_resource_v1",
            "DoneEvent": "done_event_v2024_05_01_preview",
            "DoubleClickAction": "double_click_action_v1",
            "Drag": "drag_v1",
            "DragPoint": "drag_point_v1",
            "EasyInputMessage": "easy_input_message_v1",
            "Embedding": "embedding_v1",
            "Error": "error_v1",
            "ErrorEvent": "error_event_v1",
            "Eval": "eval__v1",
            "EvalApiError": "eval_api_error_v2025_04_01_preview",
            "EvalCustomDataSourceConfig": "eval_custom_data_source_config_v2025_04_01_preview",
            "EvalGraderEndpoint": "eval_grader_endpoint_v1",
            "EvalGraderPython": "eval_grader_python_v1",
            "EvalGraderScoreModel": "eval_grader_score_model_v1",
            "EvalGraderScoreModelSamplingParams": "eval_grader_score_model_sampling_params_v1",
            "EvalGraderStringCheck": "eval_grader_string_check_v1",
            "EvalGraderTextSimilarity": "eval_grader_text_similarity_v1",
            "EvalItem": "eval_item_v1",
            "EvalItemContent": "unions_v1",
            "EvalItemContentArray": "unions_v1",
            "EvalItemContentItem": "unions_v1",
            "EvalItemContentItemObject": "unions_v1",
            "EvalItemContentItemObjectInputTextContent": "eval_item_content_item_object_input_text_content_v1",
            "EvalItemContentItemObjectType": "values_v1",
            "EvalItemContentOutputText": "eval_item_content_output_text_v2025_04_01_preview",
            "EvalItemContentText": "values_v1",
            "EvalItemInputImage": "eval_item_input_image_v1",
            "EvalJsonlFileContentSource": "eval_jsonl_file_content_source_v1",
            "EvalJsonlFileContentSourceContent": "eval_jsonl_file_content_source_content_v1",
            "EvalJsonlFileIdSource": "eval_jsonl_file_id_source_v2025_04_01_preview",
            "EvalList": "eval_list_v1",
            "EvalLogsDataSourceConfig": "eval_logs_data_source_config_v1",
            "EvalResponsesSource": "eval_responses_source_v1",
            "EvalRun": "eval_run_v1",
            "EvalRunList": "eval_run_list_v1",
            "EvalRunOutputItem": "eval_run_output_item_v1",
            "EvalRunOutputItemList": "eval_run_output_item_list_v1",
            "EvalRunOutputItemResult": "eval_run_output_item_result_v1",
            "EvalRunOutputItemSample": "eval_run_output_item_sample_v1",
            "EvalRunOutputItemSampleInput": "eval_run_output_item_sample_input_v1",
            "EvalRunOutputItemSampleOutput": "eval_run_output_item_sample_output_v1",
            "EvalRunOutputItemSampleUsage": "eval_run_output_item_sample_usage_v2025_04_01_preview",
            "EvalRunPerModelUsage": "eval_run_per_model_usage_v1",
            "EvalRunPerTestingCriteriaResults": "eval_run_per_testing_criteria_results_v1",
            "EvalRunResultCounts": "eval_run_result_counts_v2025_04_01_preview",
            "EvalStoredCompletionsDataSourceConfig": "eval_stored_completions_data_source_config_v1",
            "EvalStoredCompletionsSource": "eval_stored_completions_source_v1",
            "EvalsCreateRequest": "evals_create_request_v1",
            "EvalsDeleteResponse": "evals_delete_response_v1",
            "EvalsRunsDeleteResponse": "evals_runs_delete_response_v1",
            "EvalsUpdateRequest": "evals_update_request_v1",
            "FileCitationBody": "file_citation_body_v1",
            "FilePath": "file_path_v1",
            "FileSearchRanker": "values_v2025_03_01_preview",
            "FileSearchRankingOptions": "file_search_ranking_options_v1",
            "FileSearchTool": "file_search_tool_v1",
            "FileSearchToolCallResults": "file_search_tool_call_results_v1",
            "Filters": "unions_v1",
            "FineTuneDPOHyperparameters": "fine_tune_dpo_hyperparameters_v1",
            "FineTuneDPOMethod": "fine_tune_dpo_method_v1",
            "FineTuneMethod": "fine_tune_method_v1",
            "FineTuneReinforcementHyperparameters": "fine_tune_reinforcement_hyperparameters_v1",
            "FineTuneSupervisedHyperparameters": "fine_tune_supervised_hyperparameters_v1",
            "FineTuneSupervisedMethod": "fine_tune_supervised_method_v1",
            "FineTuningCheckpointPermission": "fine_tuning_checkpoint_permission_v1",
            "FineTuningIntegration": "fine_tuning_integration_v1",
            "FineTuningIntegrationWandb": "fine_tuning_integration_wandb_v1",
            "FineTuningJob": "fine_tuning_job_v1",
            "FineTuningJobCheckpoint": "fine_tuning_job_checkpoint_v1",
            "FineTuningJobCheckpointMetrics": "fine_tuning_job_checkpoint_metrics_v1",
            "FineTuningJobError": "fine_tuning_job_error_v1",
            "FineTuningJobEvent": "fine_tuning_job_event_v1",
            "FineTuningJobEventData": "values_v1",
            "FineTuningJobHyperparameters": "fine_tuning_job_hyperparameters_v1",
            "FunctionAndCustomToolCallOutput": "unions_v1",
            "FunctionAndCustomToolCallOutputInputFileContent": "function_and_custom_tool_call_output_input_file_content_v1",
            "FunctionAndCustomToolCallOutputInputImageContent": "function_and_custom_tool_call_output_input_image_content_v1",
            "FunctionAndCustomToolCallOutputInputTextContent": "function_and_custom_tool_call_output_input_text_content_v1",
            "FunctionAndCustomToolCallOutputType": "values_v1",
            "FunctionObject": "function_object_v1",
            "FunctionParameters": "values_v2024_05_01_preview",
            "FunctionShellAction": "function_shell_action_v1",
            "FunctionShellCallOutputContent": "function_shell_call_output_content_v1",
            "FunctionShellCallOutputExitOutcome": "function_shell_call_output_exit_outcome_v1",
            "FunctionShellCallOutputOutcome": "unions_v1",
            "FunctionShellCallOutputOutcomeType": "values_v1",
            "FunctionShellCallOutputTimeoutOutcome": "function_shell_call_output_timeout_outcome_v1",
            "FunctionShellToolParam": "function_shell_tool_param_v1",
            "FunctionTool": "function_tool_v1",
            "GraderEndpoint": "grader_endpoint_v1",
            "GraderMulti": "grader_multi_v1",
            "GraderPython": "grader_python_v1",
            "GraderScoreModel": "grader_score_model_v1",
            "GraderStringCheck": "grader_string_check_v1",
            "GraderTextSimilarity": "grader_text_similarity_v1",
            "GrammarSyntax1": "values_v1",
            "HybridSearchOptions": "hybrid_search_options_v1",
            "ImageDetail": "values_v1",
            "ImageGenTool": "image_gen_tool_v1",
            "ImageGenToolInputImageMask": "image_gen_tool_input_image_mask_v1",
            "IncludeEnum": "values_v1",
            "InputAudio": "input_audio_v1",
            "InputAudioInputAudio": "input_audio_input_audio_v1",
            "InputContent": "unions_v1",
            "InputContentInputFileContent": "input_content_input_file_content_v1",
            "InputContentInputImageContent": "input_content_input_image_content_v1",
            "InputContentInputTextContent": "input_content_input_text_content_v1",
            "InputContentType": "values_v1",
            "InputFidelity": "values_v1",
            "InputFileContent": "input_file_content_v1",
            "InputImageContent": "input_image_content_v1",
            "InputItem": "unions_v1",
            "InputItemType": "values_v1",
            "InputMessageContentList": "unions_v1",
            "InputMessageResource": "input_message_resource_v1",
            "InputParam": "unions_v1",
            "InputTextContent": "input_text_content_v2025_04_01_preview",
            "ItemReferenceParam": "item_reference_param_v1",
            "ItemResource": "unions_v1",
            "ItemResourceApplyPatchToolCall": "item_resource_apply_patch_tool_call_v1",
            "ItemResourceApplyPatchToolCallOutput": "item_resource_apply_patch_tool_call_output_v1",
            "ItemResourceCodeInterpreterToolCall": "item_resource_code_interpreter_tool_call_v1",
            "ItemResourceComputerToolCall": "item_resource_computer_tool_call_v1",
            "ItemResourceComputerToolCallOutputResource": "item_resource_computer_tool_call_output_resource_v1",
            "ItemResourceFileSearchToolCall": "item_resource_file_search_tool_call_v1",
            "ItemResourceFunctionShellCall": "item_resource_function_shell_call_v1",
            "ItemResourceFunctionShellCallOutput": "item_resource_function_shell_call_output_v1",
            "ItemResourceFunctionToolCallOutputResource": "item_resource_function_tool_call_output_resource_v1",
            "ItemResourceFunctionToolCallResource": "item_resource_function_tool_call_resource_v1",
            "ItemResourceImageGenToolCall": "item_resource_image_gen_tool_call_v1",
            "ItemResourceLocalShellToolCall": "item_resource_local_shell_tool_call_v1",
            "ItemResourceLocalShellToolCallOutput": "item_resource_local_shell_tool_call_output_v1",
            "ItemResourceMcpApprovalRequest": "item_resource_mcp_approval_request_v1",
            "ItemResourceMcpApprovalResponseResource": "item_resource_mcp_approval_response_resource_v1",
            "ItemResourceMcpListTools": "item_resource_mcp_list_tools_v1",
            "ItemResourceMcpToolCall": "item_resource_mcp_tool_call_v1",
            "ItemResourceOutputMessage": "item_resource_output_message_v1",
            "ItemResourceType": "values_v1",
            "ItemResourceWebSearchToolCall": "item_resource_web_search_tool_call_v1",
            "KeyPressAction": "key_press_action_v1",
            "ListBatchesResponse": "list_batches_response_v1",
            "ListFilesResponse": "list_files_response_v1",
            "ListFineTuningCheckpointPermissionResponse": "list_fine_tuning_checkpoint_permission_response_v1",
            "ListFineTuningJobCheckpointsResponse": "list_fine_tuning_job_checkpoints_response_v1",
            "ListFineTuningJobEventsResponse": "list_fine_tuning_job_events_response_v1",
            "ListMessagesResponse": "list_messages_response_v1",
            "ListModelsResponse": "list_models_response_v1",
            "ListPaginatedFineTuningJobsResponse": "list_paginated_fine_tuning_jobs_response_v1",
            "ListRunStepsResponse": "list_run_steps_response_v1",
            "ListRunsResponse": "list_runs_response_v1",
            "ListVectorStoreFilesResponse": "list_vector_store_files_response_v1",
            "ListVectorStoresResponse": "list_vector_stores_response_v1",
            "LocalShellCallStatus": "values_v1",
            "LocalShellExecAction": "local_shell_exec_action_v1",
            "LocalShellToolParam": "local_shell_tool_param_v1",
            "LogProb": "log_prob_v1",
            "MCPListToolsTool": "mcp_list_tools_tool_v1",
            "MCPListToolsToolAnnotations": "values_v1",
            "MCPListToolsToolInputSchema": "values_v1",
            "MCPTool": "mcp_tool_v1",
            "MCPToolCallStatus": "values_v1",
            "MCPToolFilter": "mcp_tool_filter_v1",
            "MCPToolRequireApproval": "mcp_tool_require_approval_v1",
            "MessageContent": "unions_v1",
            "MessageContentImageFileObject": "message_content_image_file_object_v1",
            "MessageContentImageFileObjectImageFile": "message_content_image_file_object_image_file_v1",
            "MessageContentImageUrlObject": "message_content_image_url_object_v1",
            "MessageContentImageUrlObjectImageUrl": "message_content_image_url_object_image_url_v1",
            "MessageContentRefusalObject": "message_content_refusal_object_v1",
            "MessageContentTextAnnotationsFileCitationObject": "message_content_text_annotations_file_citation_object_v1",
            "MessageContentTextAnnotationsFileCitationObjectFileCitation": "message_content_text_annotations_file_citation_object_file_citation_v2024_07_01_preview",
            "MessageContentTextAnnotationsFilePathObject": "message_content_text_annotations_file_path_object_v1",
            "MessageContentTextAnnotationsFilePathObjectFilePath": "message_content_text_annotations_file_path_object_file_path_v2024_02_15_preview",
            "MessageContentTextObject": "message_content_text_object_v1",
            "MessageContentTextObjectText": "message_content_text_object_text_v1",
            "MessageContentType": "values_v1",
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
            "MessageObject": "message_object_v1",
            "MessageObjectAttachments": "message_object_attachments_v1",
            "MessageObjectIncompleteDetails": "message_object_incomplete_details_v2024_05_01_preview",
            "MessageRequestContentTextObject": "message_request_content_text_object_v1",
            "MessageRole": "values_v1",
            "MessageStatus": "values_v1",
            "MessageStreamEvent": "unions_v1",
            "MessageStreamEventThreadMessageCompleted": "message_stream_event_thread_message_completed_v1",
            "MessageStreamEventThreadMessageCreated": "message_stream_event_thread_message_created_v1",
            "MessageStreamEventThreadMessageDelta": "message_stream_event_thread_message_delta_v2024_05_01_preview",
            "MessageStreamEventThreadMessageInProgress": "message_stream_event_thread_message_in_progress_v1",
            "MessageStreamEventThreadMessageIncomplete": "message_stream_event_thread_message_incomplete_v1",
            "Metadata": "values_v2025_03_01_preview",
            "Model": "model_v1",
            "ModifyMessageRequest": "modify_message_request_v1",
            "ModifyRunRequest": "modify_run_request_v1",
            "ModifyThreadRequest": "modify_thread_request_v1",
            "ModifyThreadRequestToolResources": "modify_thread_request_tool_resources_v1",
            "ModifyThreadRequestToolResourcesCodeInterpreter": "modify_thread_request_tool_resources_code_interpreter_v1",
            "ModifyThreadRequestToolResourcesFileSearch": "modify_thread_request_tool_resources_file_search_v2024_05_01_preview",
            "Move": "move_v2025_03_01_preview",
            "NoiseReductionType": "values_v1",
            "OpenAIFile": "open_ai_file_v1",
            "Order": "values_v2025_03_01_preview",
            "OtherChunkingStrategyResponseParam": "other_chunking_strategy_response_param_v2024_07_01_preview",
            "OutputContent": "unions_v1",
            "OutputContentOutputTextContent": "output_content_output_text_content_v1",
            "OutputContentRefusalContent": "output_content_refusal_content_v1",
            "OutputContentType": "values_v1",
            "OutputItem": "unions_v1",
            "OutputItemApplyPatchToolCall": "output_item_apply_patch_tool_call_v1",
            "OutputItemApplyPatchToolCallOutput": "output_item_apply_patch_tool_call_output_v1",
            "OutputItemCodeInterpreterToolCall": "output_item_code_interpreter_tool_call_v1",
            "OutputItemCompactionBody": "output_item_compaction_body_v1",
            "OutputItemComputerToolCall": "output_item_computer_tool_call_v1",
            "OutputItemCustomToolCall": "output_item_custom_tool_call_v1",
            "OutputItemFileSearchToolCall": "output_item_file_search_tool_call_v1",
            "OutputItemFunctionShellCall": "output_item_function_shell_call_v1",
            "OutputItemFunctionShellCallOutput": "output_item_function_shell_call_output_v1",
            "OutputItemFunctionToolCall": "output_item_function_tool_call_v1",
            "OutputItemImageGenToolCall": "output_item_image_gen_tool_call_v1",
            "OutputItemLocalShellToolCall": "output_item_local_shell_tool_call_v1",
            "OutputItemMcpApprovalRequest": "output_item_mcp_approval_request_v1",
            "OutputItemMcpListTools": "output_item_mcp_list_tools_v1",
            "OutputItemMcpToolCall": "output_item_mcp_tool_call_v1",
            "OutputItemOutputMessage": "output_item_output_message_v1",
            "OutputItemReasoningItem": "output_item_reasoning_item_v1",
            "OutputItemType": "values_v1",
            "OutputItemWebSearchToolCall": "output_item_web_search_tool_call_v1",
            "OutputMessageContent": "unions_v1",
            "OutputMessageContentOutputTextContent": "output_message_content_output_text_content_v1",
            "OutputMessageContentRefusalContent": "output_message_content_refusal_content_v1",
            "OutputMessageContentType": "values_v1",
            "OutputTextContent": "output_text_content_v1",
            "ParallelToolCalls": "values_v2024_09_01_preview",
            "ParsedChatCompletion": "parsed_chat_completion_v1",
            "ParsedChatCompletionMessage": "parsed_chat_completion_v1",
            "ParsedChoice": "parsed_chat_completion_v1",
            "ParsedFunction": "parsed_chat_completion_v1",
            "ParsedFunctionToolCall": "parsed_chat_completion_v1",
            "ParsedResponse": "parsed_response_v1",
            "ParsedResponseCompletedEvent": "parsed_response_v1",
            "ParsedResponseFunctionCallArgumentsDeltaEvent": "parsed_response_v1",
            "ParsedResponseFunctionCallArgumentsDoneEvent": "parsed_response_v1",
            "ParsedResponseStreamEvent": "parsed_response_v1",
            "ParsedResponseTextDeltaEvent": "parsed_response_v1",
            "ParsedResponseTextDoneEvent": "parsed_response_v1",
            "PredictionContent": "prediction_content_v2025_01_01_preview",
            "Prompt": "prompt_v1",
            "RankerVersionType": "values_v1",
            "RankingOptions": "ranking_options_v1",
            "RealtimeAudioFormats": "unions_v1",
            "RealtimeAudioFormatsAudioPcm": "realtime_audio_formats_audio_pcm_v1",
            "RealtimeAudioFormatsAudioPcma": "realtime_audio_formats_audio_pcma_v1",
            "RealtimeAudioFormatsAudioPcmu": "realtime_audio_formats_audio_pcmu_v1",
            "RealtimeAudioFormatsType": "values_v1",
            "RealtimeCallCreateRequest": "realtime_call_create_request_v1",
            "RealtimeCallReferRequest": "realtime_call_refer_request_v1",
            "RealtimeCallRejectRequest": "realtime_call_reject_request_v1",
            "RealtimeCreateClientSecretRequest": "realtime_create_client_secret_request_v1",
            "RealtimeCreateClientSecretRequestExpiresAfter": "realtime_create_client_secret_request_expires_after_v1",
            "RealtimeCreateClientSecretResponse": "realtime_create_client_secret_response_v1",
            "RealtimeFunctionTool": "realtime_function_tool_v1",
            "RealtimeFunctionToolParameters": "values_v1",
            "RealtimeSessionCreateRequest": "realtime_session_create_request_v1",
            "RealtimeSessionCreateRequestClientSecret": "realtime_session_create_request_client_secret_v1",
            "RealtimeSessionCreateRequestGA": "realtime_session_create_request_ga_v1",
            "RealtimeSessionCreateRequestGAAudio": "realtime_session_create_request_ga_audio_v1",
            "RealtimeSessionCreateRequestGAAudioInput": "realtime_session_create_request_ga_audio_input_v1",
            "RealtimeSessionCreateRequestGAAudioInputNoiseReduction": "realtime_session_create_request_ga_audio_input_noise_reduction_v1",
            "RealtimeSessionCreateRequestGAAudioOutput": "realtime_session_create_request_ga_audio_output_v1",
            "RealtimeSessionCreateRequestGATracing": "realtime_session_create_request_ga_tracing_v1",
            "RealtimeSessionCreateRequestInputAudioTranscription": "realtime_session_create_request_input_audio_transcription_v1",
            "RealtimeSessionCreateRequestTools": "realtime_session_create_request_tools_v1",
            "RealtimeSessionCreateRequestToolsParameters": "values_v1",
            "RealtimeSessionCreateRequestTracingVariant2": "realtime_session_create_request_tracing_variant_2_v1",
            "RealtimeSessionCreateRequestTurnDetection": "realtime_session_create_request_turn_detection_v1",
            "RealtimeSessionCreateRequestUnion": "unions_v1",
            "RealtimeSessionCreateRequestUnionType": "values_v1",
            "RealtimeSessionCreateResponse": "realtime_session_create_response_v1",
            "RealtimeSessionCreateResponseAudio": "realtime_session_create_response_audio_v1",
            "RealtimeSessionCreateResponseAudioInput": "realtime_session_create_response_audio_input_v1",
            "RealtimeSessionCreateResponseAudioInputNoiseReduction": "realtime_session_create_response_audio_input_noise_reduction_v1",
            "RealtimeSessionCreateResponseAudioInputTurnDetection": "realtime_session_create_response_audio_input_turn_detection_v1",
            "RealtimeSessionCreateResponseAudioOutput": "realtime_session_create_response_audio_output_v1",
            "RealtimeSessionCreateResponseTracingVariant2": "realtime_session_create_response_tracing_variant_2_v1",
            "RealtimeSessionCreateResponseTurnDetection": "realtime_session_create_response_turn_detection_v2025_04_01_preview",
            "RealtimeSessionCreateResponseUnion": "unions_v1",
            "RealtimeSessionCreateResponseUnionType": "values_v1",
            "RealtimeTranscriptionSessionCreateRequest": "realtime_transcription_session_create_request_v1",
            "RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction": "realtime_transcription_session_create_request_input_audio_noise_reduction_v1",
            "RealtimeTranscriptionSessionCreateRequestTurnDetection": "realtime_transcription_session_create_request_turn_detection_v1",
            "RealtimeTranscriptionSessionCreateResponse": "realtime_transcription_session_create_response_v1",
            "RealtimeTranscriptionSessionCreateResponseClientSecret": "realtime_transcription_session_create_response_client_secret_v1",
            "RealtimeTranscriptionSessionCreateResponseTurnDetection": "realtime_transcription_session_create_response_turn_detection_v2025_04_01_preview",
            "RealtimeTruncation": "unions_v1",
            "RealtimeTruncationRetentionRatio": "realtime_truncation_retention_ratio_v1",
            "RealtimeTurnDetection": "realtime_turn_detection_v1",
            "RealtimeTurnDetectionType": "values_v1",
            "Reasoning": "reasoning_v1",
            "ReasoningEffort": "values_v1",
            "ReasoningTextContent": "reasoning_text_content_v1",
            "RefusalContent": "refusal_content_v1",
            "Response": "response_v1",
            "ResponseAudioDeltaEvent": "response_audio_delta_event_v1",
            "ResponseAudioDoneEvent": "response_audio_done_event_v1",
            "ResponseAudioTranscriptDeltaEvent": "response_audio_transcript_delta_event_v1",
            "ResponseAudioTranscriptDoneEvent": "response_audio_transcript_done_event_v1",
            "ResponseCodeInterpreterCallCodeDeltaEvent": "response_code_interpreter_call_code_delta_event_v1",
            "ResponseCodeInterpreterCallCodeDoneEvent": "response_code_interpreter_call_code_done_event_v1",
            "ResponseCodeInterpreterCallCompletedEvent": "response_code_interpreter_call_completed_event_v1",
            "ResponseCodeInterpreterCallInProgressEvent": "response_code_interpreter_call_in_progress_event_v1",
            "ResponseCodeInterpreterCallInterpretingEvent": "response_code_interpreter_call_interpreting_event_v1",
            "ResponseCompletedEvent": "response_completed_event_v1",
            "ResponseContentPartAddedEvent": "response_content_part_added_event_v1",
            "ResponseContentPartDoneEvent": "response_content_part_done_event_v1",
            "ResponseCreatedEvent": "response_created_event_v1",
            "ResponseCustomToolCallInputDeltaEvent": "response_custom_tool_call_input_delta_event_v1",
            "ResponseCustomToolCallInputDoneEvent": "response_custom_tool_call_input_done_event_v1",
            "ResponseError": "response_error_v2025_03_01_preview",
            "ResponseErrorCode": "values_v2025_03_01_preview",
            "ResponseErrorEvent": "response_error_event_v1",
            "ResponseFailedEvent": "response_failed_event_v1",
            "ResponseFileSearchCallCompletedEvent": "response_file_search_call_completed_event_v1",
            "ResponseFileSearchCallInProgressEvent": "response_file_search_call_in_progress_event_v1",
            "ResponseFileSearchCallSearchingEvent": "response_file_search_call_searching_event_v1",
            "ResponseFormatJSONSchemaRequest": "response_format_json_schema_request_v1",
            "ResponseFormatJsonObject": "response_format_json_object_v2024_08_01_preview",
            "ResponseFormatJsonSchema": "response_format_json_schema_v1",
            "ResponseFormatJsonSchemaJsonSchema": "response_format_json_schema_json_schema_v1",
            "ResponseFormatJsonSchemaSchema": "values_v2024_08_01_preview",
            "ResponseFormatText": "response_format_text_v2024_08_01_preview",
            "ResponseFunctionCallArgumentsDeltaEvent": "response_function_call_arguments_delta_event_v1",
            "ResponseFunctionCallArgumentsDoneEvent": "response_function_call_arguments_done_event_v1",
            "ResponseImageGenCallCompletedEvent": "response_image_gen_call_completed_event_v1",
            "ResponseImageGenCallGeneratingEvent": "response_image_gen_call_generating_event_v1",
            "ResponseImageGenCallInProgressEvent": "response_image_gen_call_in_progress_event_v1",
            "ResponseImageGenCallPartialImageEvent": "response_image_gen_call_partial_image_event_v1",
            "ResponseInProgressEvent": "response_in_progress_event_v1",
            "ResponseIncompleteDetails": "response_incomplete_details_v2025_03_01_preview",
            "ResponseIncompleteEvent": "response_incomplete_event_v1",
            "ResponseItemList": "response_item_list_v1",
            "ResponseLogProb": "response_log_prob_v1",
            "ResponseLogProbTopLogprobs": "response_log_prob_top_logprobs_v1",
            "ResponseMCPCallArgumentsDeltaEvent": "response_mcp_call_arguments_delta_event_v1",
            "ResponseMCPCallArgumentsDoneEvent": "response_mcp_call_arguments_done_event_v1",
            "ResponseMCPCallCompletedEvent": "response_mcp_call_completed_event_v1",
            "ResponseMCPCallFailedEvent": "response_mcp_call_failed_event_v1",
            "ResponseMCPCallInProgressEvent": "response_mcp_call_in_progress_event_v1",
            "ResponseMCPListToolsCompletedEvent": "response_mcp_list_tools_completed_event_v1",
            "ResponseMCPListToolsFailedEvent": "response_mcp_list_tools_failed_event_v1",
            "ResponseMCPListToolsInProgressEvent": "response_mcp_list_tools_in_progress_event_v1",
            "ResponseModalities": "values_v1",
            "ResponseOutputItemAddedEvent": "response_output_item_added_event_v1",
            "ResponseOutputItemDoneEvent": "response_output_item_done_event_v1",
            "ResponseOutputTextAnnotationAddedEvent": "response_output_text_annotation_added_event_v1",
            "ResponsePromptVariables": "unions_v1",
            "ResponseQueuedEvent": "response_queued_event_v1",
            "ResponseReasoningSummaryPartAddedEvent": "response_reasoning_summary_part_added_event_v1",
            "ResponseReasoningSummaryPartAddedEventPart": "response_reasoning_summary_part_added_event_part_v1",
            "ResponseReasoningSummaryPartDoneEvent": "response_reasoning_summary_part_done_event_v1",
            "ResponseReasoningSummaryTextDeltaEvent": "response_reasoning_summary_text_delta_event_v1",
            "ResponseReasoningSummaryTextDoneEvent": "response_reasoning_summary_text_done_event_v1",
            "ResponseReasoningTextDeltaEvent": "response_reasoning_text_delta_event_v1",
            "ResponseReasoningTextDoneEvent": "response_reasoning_text_done_event_v1",
            "ResponseRefusalDeltaEvent": "response_refusal_delta_event_v1",
            "ResponseRefusalDoneEvent": "response_refusal_done_event_v1",
            "ResponseStreamEvent": "unions_v1",
            "ResponseStreamOptions": "response_stream_options_v1",
            "ResponseTextDeltaEvent": "response_text_delta_event_v1",
            "ResponseTextDoneEvent": "response_text_done_event_v1",
            "ResponseTextParam": "response_text_param_v1",
            "ResponseUsage": "response_usage_v1",
            "ResponseUsageInputTokensDetails": "response_usage_input_tokens_details_v2025_03_01_preview",
            "ResponseUsageOutputTokensDetails": "response_usage_output_tokens_details_v2025_03_01_preview",
            "ResponseWebSearchCallCompletedEvent": "response_web_search_call_completed_event_v1",
            "ResponseWebSearchCallInProgressEvent": "response_web_search_call_in_progress_event_v1",
            "ResponseWebSearchCallSearchingEvent": "response_web_search_call_searching_event_v1",
            "ResponsesDeleteResponse": "responses_delete_response_v1",
            "RunCompletionUsage": "run_completion_usage_v2024_05_01_preview",
            "RunGraderRequest": "run_grader_request_v1",
            "RunGraderRequestItem": "values_v1",
            "RunGraderResponse": "run_grader_response_v1",
            "RunGraderResponseMetadata": "run_grader_response_metadata_v1",
            "RunGraderResponseMetadataErrors": "run_grader_response_metadata_errors_v1",
            "RunObject": "run_object_v1",
            "RunObjectIncompleteDetails": "run_object_incomplete_details_v2024_05_01_preview",
            "RunObjectLastError": "run_object_last_error_v1",
            "RunObjectRequiredAction": "run_object_required_action_v2024_02_15_preview",
            "RunObjectRequiredActionSubmitToolOutputs": "run_object_required_action_submit_tool_outputs_v2024_02_15_preview",
            "RunStatus": "values_v1",
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
            "RunStepDetailsToolCall": "unions_v1",
            "RunStepDetailsToolCallType": "values_v1",
            "RunStepDetailsToolCallsCodeObject": "run_step_details_tool_calls_code_object_v1",
            "RunStepDetailsToolCallsCodeObjectCodeInterpreter": "run_step_details_tool_calls_code_object_code_interpreter_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputImageObject": "run_step_details_tool_calls_code_output_image_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputImageObjectImage": "run_step_details_tool_calls_code_output_image_object_image_v2024_02_15_preview",
            "RunStepDetailsToolCallsCodeOutputLogsObject": "run_step_details_tool_calls_code_output_logs_object_v2024_02_15_preview",
            "RunStepDetailsToolCallsFileSearchObject": "run_step_details_tool_calls_file_search_object_v1",
            "RunStepDetailsToolCallsFileSearchObjectFileSearch": "run_step_details_tool_calls_file_search_object_file_search_v1",
            "RunStepDetailsToolCallsFileSearchRankingOptionsObject": "run_step_details_tool_calls_file_search_ranking_options_object_v1",
            "RunStepDetailsToolCallsFileSearchResultObject": "run_step_details_tool_calls_file_search_result_object_v1",
            "RunStepDetailsToolCallsFileSearchResultObjectContent": "run_step_details_tool_calls_file_search_result_object_content_v1",
            "RunStepDetailsToolCallsFunctionObject": "run_step_details_tool_calls_function_object_v1",
            "RunStepDetailsToolCallsFunctionObjectFunction": "run_step_details_tool_calls_function_object_function_v2024_02_15_preview",
            "RunStepDetailsToolCallsObject": "run_step_details_tool_calls_object_v1",
            "RunStepObject": "run_step_object_v1",
            "RunStepObjectLastError": "run_step_object_last_error_v2024_02_15_preview",
            "RunStepStreamEvent": "unions_v1",
            "RunStepStreamEventThreadRunStepCancelled": "run_step_stream_event_thread_run_step_cancelled_v1",
            "RunStepStreamEventThreadRunStepCompleted": "run_step_stream_event_thread_run_step_completed_v1",
            "RunStepStreamEventThreadRunStepCreated": "run_step_stream_event_thread_run_step_created_v1",
            "RunStepStreamEventThreadRunStepDelta": "run_step_stream_event_thread_run_step_delta_v2024_05_01_preview",
            "RunStepStreamEventThreadRunStepExpired": "run_step_stream_event_thread_run_step_expired_v1",
            "RunStepStreamEventThreadRunStepFailed": "run_step_stream_event_thread_run_step_failed_v1",
            "RunStepStreamEventThreadRunStepInProgress": "run_step_stream_event_thread_run_step_in_progress_v1",
            "RunStreamEvent": "unions_v1",
            "RunStreamEventThreadRunCancelled": "run_stream_event_thread_run_cancelled_v1",
            "RunStreamEventThreadRunCancelling": "run_stream_event_thread_run_cancelling_v1",
            "RunStreamEventThreadRunCompleted": "run_stream_event_thread_run_completed_v1",
            "RunStreamEventThreadRunCreated": "run_stream_event_thread_run_created_v1",
            "RunStreamEventThreadRunExpired": "run_stream_event_thread_run_expired_v1",
            "RunStreamEventThreadRunFailed": "run_stream_event_thread_run_failed_v1",
            "RunStreamEventThreadRunInProgress": "run_stream_event_thread_run_in_progress_v1",
            "RunStreamEventThreadRunQueued": "run_stream_event_thread_run_queued_v1",
            "RunStreamEventThreadRunRequiresAction": "run_stream_event_thread_run_requires_action_v1",
            "RunToolCallObject": "run_tool_call_object_v2024_02_15_preview",
            "RunToolCallObjectFunction": "run_tool_call_object_function_v2024_02_15_preview",
            "Screenshot": "screenshot_v2025_03_01_preview",
            "Scroll": "scroll_v1",
            "SearchContextSize": "values_v1",
            "SpecificApplyPatchParam": "specific_apply_patch_param_v1",
            "SpecificFunctionShellParam": "specific_function_shell_param_v1",
            "SpeechGenerationResponse": "speech_generation_response_v1",
            "SpeechGenerationResponseFormat": "values_v1",
            "SpeechVoice": "values_v1",
            "StaticChunkingStrategy": "static_chunking_strategy_v2024_07_01_preview",
            "StaticChunkingStrategyRequestParam": "static_chunking_strategy_request_param_v1",
            "StaticChunkingStrategyResponseParam": "static_chunking_strategy_response_param_v1",
            "StopConfiguration": "values_v2025_03_01_preview",
            "SubmitToolOutputsRunRequest": "submit_tool_outputs_run_request_v1",
            "SubmitToolOutputsRunRequestToolOutputs": "submit_tool_outputs_run_request_tool_outputs_v1",
            "Summary": "summary_v1",
            "SummaryTextContent": "summary_text_content_v1",
            "TextAnnotation": "unions_v1",
            "TextAnnotationType": "values_v1",
            "TextContent": "text_content_v1",
            "TextResponseFormatConfiguration": "unions_v1",
            "TextResponseFormatConfigurationResponseFormatJsonObject": "text_response_format_configuration_response_format_json_object_v1",
            "TextResponseFormatConfigurationResponseFormatText": "text_response_format_configuration_response_format_text_v1",
            "TextResponseFormatConfigurationType": "values_v1",
            "TextResponseFormatJsonSchema": "text_response_format_json_schema_v1",
            "ThreadObject": "thread_object_v1",
            "ThreadObjectToolResources": "thread_object_tool_resources_v1",
            "ThreadObjectToolResourcesCodeInterpreter": "thread_object_tool_resources_code_interpreter_v1",
            "ThreadObjectToolResourcesFileSearch": "thread_object_tool_resources_file_search_v2024_05_01_preview",
            "ThreadStreamEvent": "unions_v1",
            "ThreadStreamEventThreadCreated": "thread_stream_event_thread_created_v1",
            "TokenLimits": "token_limits_v1",
            "Tool": "unions_v1",
            "ToolChoice": "unions_v1",
            "ToolChoiceAllowed": "tool_choice_allowed_v1",
            "ToolChoiceCodeInterpreter": "tool_choice_code_interpreter_v1",
            "ToolChoiceComputerUsePreview": "tool_choice_computer_use_preview_v1",
            "ToolChoiceCustom": "tool_choice_custom_v1",
            "ToolChoiceFileSearch": "tool_choice_file_search_v1",
            "ToolChoiceFunction": "tool_choice_function_v1",
            "ToolChoiceImageGeneration": "tool_choice_image_generation_v1",
            "ToolChoiceMCP": "tool_choice_mcp_v1",
            "ToolChoiceOptions": "values_v2025_03_01_preview",
            "ToolChoiceParam": "unions_v1",
            "ToolChoiceParamType": "values_v1",
            "ToolChoiceWebSearchPreview": "tool_choice_web_search_preview_v1",
            "ToolChoiceWebSearchPreview20250311": "tool_choice_web_search_preview_20250311_v1",
            "ToolType": "values_v1",
            "ToolsArray": "unions_v1",
            "TopLogProb": "top_log_prob_v1",
            "TranscriptionSegment": "transcription_segment_v1",
            "TranscriptionWord": "transcription_word_v1",
            "TruncationObject": "truncation_object_v1",
            "Type": "type__v1",
            "UpdateConversationBody": "update_conversation_body_v1",
            "UpdateVectorStoreFileAttributesRequest": "update_vector_store_file_attributes_request_v2025_03_01_preview",
            "UpdateVectorStoreRequest": "update_vector_store_request_v1",
            "UrlCitationBody": "url_citation_body_v1",
            "ValidateGraderResponse": "validate_grader_response_v1",
            "VectorStoreExpirationAfter": "vector_store_expiration_after_v2024_05_01_preview",
            "VectorStoreFileAttributes": "values_v2025_03_01_preview",
            "VectorStoreFileBatchObject": "vector_store_file_batch_object_v1",
            "VectorStoreFileBatchObjectFileCounts": "vector_store_file_batch_object_file_counts_v2024_05_01_preview",
            "VectorStoreFileContentResponse": "vector_store_file_content_response_v1",
            "VectorStoreFileContentResponseDataItem": "vector_store_file_content_response_data_item_v1",
            "VectorStoreFileObject": "vector_store_file_object_v1",
            "VectorStoreFileObjectLastError": "vector_store_file_object_last_error_v2024_12_01_preview",
            "VectorStoreObject": "vector_store_object_v1",
            "VectorStoreObjectFileCounts": "vector_store_object_file_counts_v2024_05_01_preview",
            "VectorStoreSearchRequest": "vector_store_search_request_v1",
            "VectorStoreSearchRequestRankingOptions": "vector_store_search_request_ranking_options_v1",
            "VectorStoreSearchResultContentObject": "vector_store_search_result_content_object_v2025_03_01_preview",
            "VectorStoreSearchResultItem": "vector_store_search_result_item_v2025_03_01_preview",
            "VectorStoreSearchResultsPage": "vector_store_search_results_page_v2025_03_01_preview",
            "Verbosity": "values_v1",
            "VideoContent": "video_content_v1",
            "VideoContentVariant": "values_v1",
            "VideoIdParameter": "video_id_parameter_v1",
            "VideoList": "video_list_v1",
            "VideoResource": "video_resource_v1",
            "VideoSeconds": "values_v1",
            "VideoSize": "values_v1",
            "VideoStatus": "values_v1",
            "VoiceIdsShared": "values_v1",
            "Wait": "wait_v2025_03_01_preview",
            "WebSearchActionFind": "web_search_action_find_v1",
            "WebSearchActionOpenPage": "web_search_action_open_page_v1",
            "WebSearchActionSearch": "web_search_action_search_v1",
            "WebSearchActionSearchSources": "web_search_action_search_sources_v1",
            "WebSearchApproximateLocation": "web_search_approximate_location_v1",
            "WebSearchPreviewTool": "web_search_preview_tool_v1",
            "WebSearchTool": "web_search_tool_v1",
            "WebSearchToolFilters": "web_search_tool_filters_v1",
        },
        "aoai_generated.models",
    )
