"""The fields that a model lacks and that another version has at its place: by the module of the model, its attributes
and the model that has them. Read when an attribute is asked for that a model does not know.
"""

FIELDS: dict[str, dict[str, str]] = {
    "assistant_object_v2024_02_15_preview": {
        "response_format": "assistant_object_v2025_04_01_preview.AssistantObject",
        "temperature": "assistant_object_v2025_04_01_preview.AssistantObject",
        "tool_resources": "assistant_object_v2025_04_01_preview.AssistantObject",
        "top_p": "assistant_object_v2025_04_01_preview.AssistantObject",
    },
    "assistant_object_v2024_05_01_preview": {
        "file_ids": "assistant_object_v2024_02_15_preview.AssistantObject",
    },
    "assistant_object_v2024_07_01_preview": {
        "file_ids": "assistant_object_v2024_02_15_preview.AssistantObject",
    },
    "assistant_object_v2024_12_01_preview": {
        "file_ids": "assistant_object_v2024_02_15_preview.AssistantObject",
    },
    "assistant_object_v2025_04_01_preview": {
        "file_ids": "assistant_object_v2024_02_15_preview.AssistantObject",
    },
    "assistant_tools_file_search_file_search_v2024_07_01_preview": {
        "ranking_options": "assistant_tools_file_search_file_search_v1.AssistantToolsFileSearchFileSearch",
    },
    "assistant_tools_file_search_v2024_05_01_preview": {
        "file_search": "assistant_tools_file_search_v1.AssistantToolsFileSearch",
    },
    "assistant_tools_function_function_v2024_02_15_preview": {
        "strict": "function_object_v1.FunctionObject",
    },
    "assistants_api_response_format_v2024_05_01_preview": {
        "json_schema": "response_format_json_schema_v1.ResponseFormatJsonSchema",
    },
    "audio_response_v2024_02_01": {
        "duration": "azure_audio_translation_response_v1.AzureAudioTranslationResponse",
        "language": "azure_audio_translation_response_v1.AzureAudioTranslationResponse",
        "segments": "azure_audio_translation_response_v1.AzureAudioTranslationResponse",
        "task": "azure_audio_translation_response_v1.AzureAudioTranslationResponse",
        "words": "azure_audio_transcription_response_v1.AzureAudioTranscriptionResponse",
    },
    "audio_verbose_response_v2024_02_01": {
        "words": "azure_audio_transcription_response_v1.AzureAudioTranscriptionResponse",
    },
    "authoring_error_v2024_02_01": {
        "error": "azure_error_response_v1.AzureErrorResponse",
        "inner_error": "azure_error_v1.AzureError",
        "param": "azure_error_v1.AzureError",
        "type": "azure_error_v1.AzureError",
    },
    "azure_audio_translation_response_v1": {
        "words": "audio_verbose_response_v2024_04_01_preview.AudioVerboseResponse",
    },
    "azure_chat_extensions_message_context_v2024_02_01": {
        "all_retrieved_documents": "azure_chat_extensions_message_context_v2025_04_01_preview.AzureChatExtensionsMessageContext",
    },
    "azure_error_response_v1": {
        "code": "authoring_error_v2024_02_01.AuthoringError",
        "details": "authoring_error_v2024_02_01.AuthoringError",
        "innererror": "authoring_error_v2024_02_01.AuthoringError",
        "message": "authoring_error_v2024_02_01.AuthoringError",
        "target": "authoring_error_v2024_02_01.AuthoringError",
    },
    "azure_error_v1": {
        "details": "authoring_error_v2024_02_01.AuthoringError",
        "target": "authoring_error_v2024_02_01.AuthoringError",
    },
    "batch_v1": {
        "error_blob": "batch_preview.Batch",
        "input_blob": "batch_preview.Batch",
        "output_blob": "batch_preview.Batch",
    },
    "batch_v2024_07_01_preview": {
        "error_blob": "batch_preview.Batch",
        "input_blob": "batch_preview.Batch",
        "model": "batch_preview.Batch",
        "output_blob": "batch_preview.Batch",
        "usage": "batch_preview.Batch",
    },
    "batch_v2024_08_01_preview": {
        "error_blob": "batch_preview.Batch",
        "input_blob": "batch_preview.Batch",
        "model": "batch_preview.Batch",
        "output_blob": "batch_preview.Batch",
        "usage": "batch_preview.Batch",
    },
    "batch_v2025_03_01_preview": {
        "error_blob": "batch_preview.Batch",
        "input_blob": "batch_preview.Batch",
        "model": "batch_preview.Batch",
        "output_blob": "batch_preview.Batch",
        "usage": "batch_preview.Batch",
    },
    "batch_v2025_04_01_preview": {
        "model": "batch_preview.Batch",
        "usage": "batch_preview.Batch",
    },
    "capabilities_v2022_12_01": {
        "chat_completion": "capabilities_v2023_05_15.Capabilities",
    },
    "capabilities_v2023_05_15": {
        "scale_types": "capabilities_v2022_12_01.Capabilities",
    },
    "chat_completion_choice_log_probs_v2024_02_15_preview": {
        "refusal": "create_chat_completion_stream_response_choices_logprobs_v1.CreateChatCompletionStreamResponseChoicesLogprobs",
    },
    "chat_completion_message_custom_tool_call_v1": {
        "function": "chat_completion_message_tool_call_v2024_02_01.ChatCompletionMessageToolCall",
    },
    "chat_completion_message_tool_call_v2024_02_01": {
        "custom": "chat_completion_message_custom_tool_call_v1.ChatCompletionMessageCustomToolCall",
    },
    "chat_completion_response_message_v1": {
        "context": "chat_completion_response_message_v2025_04_01_preview.ChatCompletionResponseMessage",
    },
    "chat_completion_response_message_v2024_02_01": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "audio": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "refusal": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "chat_completion_response_message_v2024_05_01_preview": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "audio": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "refusal": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "chat_completion_response_message_v2024_08_01_preview": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "audio": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "chat_completion_response_message_v2024_10_21": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "audio": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "chat_completion_response_message_v2025_01_01_preview": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "chat_completion_response_message_v2025_04_01_preview": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "chat_completion_stream_response_delta_v1": {
        "context": "chat_completion_stream_response_delta_v2025_04_01_preview.ChatCompletionStreamResponseDelta",
    },
    "chat_completion_stream_response_delta_v2024_02_01": {
        "reasoning_content": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
        "refusal": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
    },
    "chat_completion_stream_response_delta_v2024_05_01_preview": {
        "reasoning_content": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
        "refusal": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
    },
    "chat_completion_stream_response_delta_v2024_08_01_preview": {
        "reasoning_content": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
    },
    "chat_completion_stream_response_delta_v2024_10_21": {
        "reasoning_content": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
    },
    "chat_completion_stream_response_delta_v2025_04_01_preview": {
        "reasoning_content": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
    },
    "citation_v2024_02_01": {
        "rerank_score": "citation_v2024_08_01_preview.Citation",
    },
    "comparison_filter_v1": {
        "filters": "compound_filter_v2025_03_01_preview.CompoundFilter",
    },
    "completion_usage_completion_tokens_details_v2024_09_01_preview": {
        "accepted_prediction_tokens": "completion_usage_completion_tokens_details_v2025_01_01_preview.CompletionUsageCompletionTokensDetails",
        "audio_tokens": "completion_usage_completion_tokens_details_v2025_01_01_preview.CompletionUsageCompletionTokensDetails",
        "rejected_prediction_tokens": "completion_usage_completion_tokens_details_v2025_01_01_preview.CompletionUsageCompletionTokensDetails",
    },
    "completion_usage_prompt_tokens_details_v2024_10_01_preview": {
        "audio_tokens": "completion_usage_prompt_tokens_details_v2025_01_01_preview.CompletionUsagePromptTokensDetails",
    },
    "completion_usage_v2024_02_01": {
        "completion_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
        "prompt_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
    },
    "completion_usage_v2024_09_01_preview": {
        "prompt_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
    },
    "compound_filter_v2025_03_01_preview": {
        "key": "comparison_filter_v1.ComparisonFilter",
        "value": "comparison_filter_v1.ComparisonFilter",
    },
    "content_filter_choice_results_v2024_02_01": {
        "custom_blocklists": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "custom_topics": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "personally_identifiable_information": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "ungrounded_material": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
    },
    "content_filter_choice_results_v2024_02_15_preview": {
        "custom_topics": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "personally_identifiable_information": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "ungrounded_material": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
    },
    "content_filter_choice_results_v2024_04_01_preview": {
        "custom_topics": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "personally_identifiable_information": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "ungrounded_material": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
    },
    "content_filter_choice_results_v2024_10_01_preview": {
        "custom_topics": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
        "personally_identifiable_information": "azure_content_filter_result_for_choice_v1.AzureContentFilterResultForChoice",
    },
    "content_filter_prompt_results_v2024_02_01": {
        "custom_blocklists": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
        "custom_topics": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
        "indirect_attack": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
    },
    "content_filter_prompt_results_v2024_02_15_preview": {
        "custom_topics": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
        "indirect_attack": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
    },
    "content_filter_prompt_results_v2024_04_01_preview": {
        "custom_topics": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
    },
    "content_filter_prompt_results_v2024_10_01_preview": {
        "custom_topics": "azure_content_filter_result_for_prompt_content_filter_results_v1.AzureContentFilterResultForPromptContentFilterResults",
    },
    "create_chat_completion_response_choices_item_message_v2023_05_15": {
        "annotations": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "audio": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "context": "chat_completion_response_message_v2025_04_01_preview.ChatCompletionResponseMessage",
        "function_call": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "reasoning_content": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "refusal": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
        "tool_calls": "chat_completion_response_message_v1.ChatCompletionResponseMessage",
    },
    "create_chat_completion_response_choices_item_v2023_05_15": {
        "content_filter_results": "create_chat_completion_response_choices_v1.CreateChatCompletionResponseChoices",
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
        "logprobs": "create_chat_completion_response_choices_v1.CreateChatCompletionResponseChoices",
    },
    "create_chat_completion_response_choices_item_v2024_02_01": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
        "logprobs": "create_chat_completion_response_choices_v1.CreateChatCompletionResponseChoices",
    },
    "create_chat_completion_response_choices_item_v2024_04_01_preview": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2024_05_01_preview": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2024_06_01": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2024_08_01_preview": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2024_10_01_preview": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2024_10_21": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2025_01_01_preview": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_item_v2025_04_01_preview": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_choices_v1": {
        "enhancements": "create_chat_completion_response_choices_item_v2024_02_15_preview.CreateChatCompletionResponseChoicesItem",
    },
    "create_chat_completion_response_usage_v2023_05_15": {
        "completion_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
        "prompt_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
    },
    "create_chat_completion_response_v2023_05_15": {
        "prompt_filter_results": "create_chat_completion_response_v1.CreateChatCompletionResponse",
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
        "system_fingerprint": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_02_01": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_02_15_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_04_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_05_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_06_01": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_08_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_09_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_10_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2024_10_21": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2025_01_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_response_v2025_04_01_preview": {
        "service_tier": "create_chat_completion_response_v1.CreateChatCompletionResponse",
    },
    "create_chat_completion_stream_response_choices_item_delta_v2023_05_15": {
        "context": "chat_completion_stream_response_delta_v2025_04_01_preview.ChatCompletionStreamResponseDelta",
        "function_call": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
        "reasoning_content": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
        "refusal": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
        "tool_calls": "chat_completion_stream_response_delta_v1.ChatCompletionStreamResponseDelta",
    },
    "create_chat_completion_stream_response_choices_item_v2023_05_15": {
        "content_filter_offsets": "create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices",
        "content_filter_results": "create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices",
        "logprobs": "create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices",
    },
    "create_chat_completion_stream_response_choices_item_v2024_02_01": {
        "logprobs": "create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices",
    },
    "create_chat_completion_stream_response_choices_item_v2024_02_15_preview": {
        "logprobs": "create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices",
    },
    "create_chat_completion_stream_response_choices_item_v2024_04_01_preview": {
        "logprobs": "create_chat_completion_stream_response_choices_v1.CreateChatCompletionStreamResponseChoices",
    },
    "create_chat_completion_stream_response_usage_v2023_05_15": {
        "completion_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
        "prompt_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
    },
    "create_chat_completion_stream_response_v2023_05_15": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "prompt_filter_results": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "system_fingerprint": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_02_01": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "usage": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_02_15_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "usage": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_04_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "usage": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_05_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "usage": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_06_01": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "usage": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_08_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_09_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_10_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2024_10_21": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2025_01_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_chat_completion_stream_response_v2025_04_01_preview": {
        "obfuscation": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
        "service_tier": "create_chat_completion_stream_response_v1.CreateChatCompletionStreamResponse",
    },
    "create_completion_response_choices_item_v2022_12_01": {
        "content_filter_results": "create_completion_response_choices_v1.CreateCompletionResponseChoices",
    },
    "create_completion_response_usage_v2022_12_01": {
        "completion_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
        "prompt_tokens_details": "completion_usage_v2025_01_01_preview.CompletionUsage",
    },
    "create_completion_response_v2022_12_01": {
        "prompt_filter_results": "create_completion_response_v1.CreateCompletionResponse",
        "system_fingerprint": "create_completion_response_v1.CreateCompletionResponse",
    },
    "create_eval_completions_run_data_source_input_messages_item_reference_v1": {
        "template": "create_eval_completions_run_data_source_input_messages_v2025_04_01_preview.CreateEvalCompletionsRunDataSourceInputMessages",
    },
    "create_eval_completions_run_data_source_input_messages_template_item_v2025_04_01_preview": {
        "type": "eval_item_v1.EvalItem",
    },
    "create_eval_completions_run_data_source_input_messages_template_v1": {
        "item_reference": "create_eval_completions_run_data_source_input_messages_v2025_04_01_preview.CreateEvalCompletionsRunDataSourceInputMessages",
    },
    "create_eval_completions_run_data_source_sampling_params_v2025_04_01_preview": {
        "max_tokens": "azure_completions_sampling_params_v1.AzureCompletionsSamplingParams",
        "reasoning_effort": "azure_completions_sampling_params_v1.AzureCompletionsSamplingParams",
        "response_format": "azure_completions_sampling_params_v1.AzureCompletionsSamplingParams",
        "tools": "azure_completions_sampling_params_v1.AzureCompletionsSamplingParams",
    },
    "create_eval_item_v1": {
        "type": "eval_item_v2025_04_01_preview.EvalItem",
    },
    "dalle_filter_results_v2024_02_01": {
        "custom_blocklists": "azure_content_filter_image_prompt_results_v1.AzureContentFilterImagePromptResults",
        "custom_topics": "azure_content_filter_image_prompt_results_v1.AzureContentFilterImagePromptResults",
    },
    "dalle_filter_results_v2024_05_01_preview": {
        "custom_topics": "azure_content_filter_image_prompt_results_v1.AzureContentFilterImagePromptResults",
    },
    "dalle_filter_results_v2024_10_01_preview": {
        "custom_topics": "azure_content_filter_image_prompt_results_v1.AzureContentFilterImagePromptResults",
    },
    "dpo_method_v2025_01_01_preview": {
        "reinforcement": "fine_tune_method_v1.FineTuneMethod",
        "supervised": "fine_tune_method_v1.FineTuneMethod",
    },
    "error_v2022_12_01": {
        "inner_error": "azure_error_v1.AzureError",
        "param": "azure_error_v1.AzureError",
        "type": "azure_error_v1.AzureError",
    },
    "evals_runs_delete_response_v1": {
        "run_id": "evals_runs_delete_response_v2025_04_01_preview.EvalsRunsDeleteResponse",
    },
    "evals_runs_delete_response_v2025_04_01_preview": {
        "eval_run_id": "evals_runs_delete_response_v1.EvalsRunsDeleteResponse",
    },
    "file_citation_v2025_03_01_preview": {
        "filename": "file_citation_body_v1.FileCitationBody",
    },
    "file_list_v2022_12_01": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2023_05_15": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_02_01": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_02_15_preview": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_05_01_preview": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_06_01": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_07_01_preview": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_08_01_preview": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2024_10_21": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2025_03_01_preview": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_list_v2025_04_01_preview": {
        "first_id": "list_files_response_v1.ListFilesResponse",
        "has_more": "list_files_response_v1.ListFilesResponse",
        "last_id": "list_files_response_v1.ListFilesResponse",
    },
    "file_search_tool_ranking_options_v2025_03_01_preview": {
        "hybrid_search": "ranking_options_v1.RankingOptions",
    },
    "file_v2022_12_01": {
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "status_details": "open_ai_file_v1.OpenAIFile",
    },
    "file_v2023_05_15": {
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "status_details": "open_ai_file_v1.OpenAIFile",
    },
    "file_v2024_02_01": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2024_02_15_preview": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2024_05_01_preview": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2024_06_01": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2024_07_01_preview": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2024_08_01_preview": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "status": "open_ai_file_v1.OpenAIFile",
        "status_details": "open_ai_file_v1.OpenAIFile",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2024_10_21": {
        "error": "file_v2023_05_15.File",
        "expires_at": "open_ai_file_v1.OpenAIFile",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2025_03_01_preview": {
        "error": "file_v2023_05_15.File",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "file_v2025_04_01_preview": {
        "error": "file_v2023_05_15.File",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "fine_tune_dpo_hyperparameters_v1": {
        "l2_multiplier": "dpo_hyperparams_request_v2025_01_01_preview.DpoHyperparamsRequest",
    },
    "fine_tuning_job_checkpoint_list_v2024_05_01_preview": {
        "first_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
        "last_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
    },
    "fine_tuning_job_checkpoint_list_v2024_07_01_preview": {
        "first_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
        "last_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
    },
    "fine_tuning_job_checkpoint_list_v2024_08_01_preview": {
        "first_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
        "last_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
    },
    "fine_tuning_job_checkpoint_list_v2025_03_01_preview": {
        "first_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
        "last_id": "list_fine_tuning_job_checkpoints_response_v1.ListFineTuningJobCheckpointsResponse",
    },
    "fine_tuning_job_v1": {
        "organisation_id": "fine_tuning_job_v2025_04_01_preview.FineTuningJob",
        "suffix": "fine_tuning_job_v2025_04_01_preview.FineTuningJob",
    },
    "fine_tuning_job_v2024_02_01": {
        "error": "fine_tuning_job_v1.FineTuningJob",
        "estimated_finish": "fine_tuning_job_v1.FineTuningJob",
        "integrations": "fine_tuning_job_v1.FineTuningJob",
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
        "seed": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2024_02_15_preview": {
        "error": "fine_tuning_job_v1.FineTuningJob",
        "estimated_finish": "fine_tuning_job_v1.FineTuningJob",
        "integrations": "fine_tuning_job_v1.FineTuningJob",
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
        "seed": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2024_05_01_preview": {
        "error": "fine_tuning_job_v1.FineTuningJob",
        "estimated_finish": "fine_tuning_job_v1.FineTuningJob",
        "integrations": "fine_tuning_job_v1.FineTuningJob",
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2024_06_01": {
        "integrations": "fine_tuning_job_v1.FineTuningJob",
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2024_07_01_preview": {
        "integrations": "fine_tuning_job_v1.FineTuningJob",
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2024_08_01_preview": {
        "integrations": "fine_tuning_job_v1.FineTuningJob",
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2024_09_01_preview": {
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "method": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2025_01_01_preview": {
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2025_03_01_preview": {
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "fine_tuning_job_v2025_04_01_preview": {
        "metadata": "fine_tuning_job_v1.FineTuningJob",
        "organization_id": "fine_tuning_job_v1.FineTuningJob",
    },
    "generate_images_response_v2024_02_01": {
        "background": "images_response_preview.ImagesResponse",
        "output_format": "images_response_preview.ImagesResponse",
        "quality": "images_response_preview.ImagesResponse",
        "size": "images_response_preview.ImagesResponse",
        "usage": "images_response_preview.ImagesResponse",
    },
    "generate_images_response_v2024_05_01_preview": {
        "background": "images_response_preview.ImagesResponse",
        "output_format": "images_response_preview.ImagesResponse",
        "quality": "images_response_preview.ImagesResponse",
        "size": "images_response_preview.ImagesResponse",
        "usage": "images_response_preview.ImagesResponse",
    },
    "generate_images_response_v2024_10_01_preview": {
        "background": "images_response_preview.ImagesResponse",
        "output_format": "images_response_preview.ImagesResponse",
        "quality": "images_response_preview.ImagesResponse",
        "size": "images_response_preview.ImagesResponse",
        "usage": "images_response_preview.ImagesResponse",
    },
    "generate_images_response_v2025_04_01_preview": {
        "background": "images_response_preview.ImagesResponse",
        "output_format": "images_response_preview.ImagesResponse",
        "quality": "images_response_preview.ImagesResponse",
        "size": "images_response_preview.ImagesResponse",
    },
    "image_generations_usage_v2025_04_01_preview": {
        "output_tokens_details": "image_gen_usage_preview.ImageGenUsage",
    },
    "input_file_v2025_03_01_preview": {
        "file_url": "input_content_input_file_content_v1.InputContentInputFileContent",
    },
    "message_content_image_file_object_image_file_v2024_02_15_preview": {
        "detail": "message_content_image_file_object_image_file_v1.MessageContentImageFileObjectImageFile",
    },
    "message_content_text_annotations_file_citation_object_file_citation_v2024_07_01_preview": {
        "quote": "message_content_text_annotations_file_citation_object_file_citation_v2024_02_15_preview.MessageContentTextAnnotationsFileCitationObjectFileCitation",
    },
    "message_object_v1": {
        "file_ids": "message_object_v2024_02_15_preview.MessageObject",
    },
    "message_object_v2024_02_15_preview": {
        "attachments": "message_object_v1.MessageObject",
        "completed_at": "message_object_v1.MessageObject",
        "incomplete_at": "message_object_v1.MessageObject",
        "incomplete_details": "message_object_v1.MessageObject",
        "status": "message_object_v1.MessageObject",
    },
    "message_object_v2024_05_01_preview": {
        "file_ids": "message_object_v2024_02_15_preview.MessageObject",
    },
    "message_object_v2024_07_01_preview": {
        "file_ids": "message_object_v2024_02_15_preview.MessageObject",
    },
    "model_v1": {
        "capabilities": "model_v2025_04_01_preview.Model",
        "created_at": "model_v2025_04_01_preview.Model",
        "deprecation": "model_v2025_04_01_preview.Model",
        "fine_tune": "model_v2025_04_01_preview.Model",
        "lifecycle_status": "model_v2025_04_01_preview.Model",
        "model": "model_v2025_04_01_preview.Model",
        "status": "model_v2025_04_01_preview.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2022_12_01": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
    },
    "model_v2023_05_15": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
    },
    "model_v2024_02_01": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2024_02_15_preview": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2024_05_01_preview": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2024_07_01_preview": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2024_08_01_preview": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2025_03_01_preview": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "model_v2025_04_01_preview": {
        "created": "model_v1.Model",
        "owned_by": "model_v1.Model",
        "updated_at": "model_v2023_05_15.Model",
    },
    "open_ai_file_v1": {
        "error": "file_v2023_05_15.File",
        "statistics": "file_v2023_05_15.File",
        "updated_at": "file_v2023_05_15.File",
    },
    "output_text_v2025_03_01_preview": {
        "logprobs": "output_message_content_output_text_content_v1.OutputMessageContentOutputTextContent",
    },
    "realtime_session_create_response_v1": {
        "client_secret": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "input_audio_format": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "input_audio_transcription": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "max_response_output_tokens": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "modalities": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "output_audio_format": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "temperature": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
        "voice": "realtime_session_create_response_v2025_04_01_preview.RealtimeSessionCreateResponse",
    },
    "realtime_session_create_response_v2025_04_01_preview": {
        "audio": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
        "expires_at": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
        "include": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
        "max_output_tokens": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
        "output_modalities": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
        "tracing": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
        "type": "realtime_session_create_response_v1.RealtimeSessionCreateResponse",
    },
    "realtime_transcription_session_create_response_v1": {
        "id": "realtime_transcription_session_create_response_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponse",
        "model": "realtime_transcription_session_create_response_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponse",
        "object": "realtime_transcription_session_create_response_v2025_04_01_preview.RealtimeTranscriptionSessionCreateResponse",
    },
    "realtime_transcription_session_create_response_v2025_04_01_preview": {
        "type": "realtime_transcription_session_create_response_v1.RealtimeTranscriptionSessionCreateResponse",
    },
    "reasoning_item_v2025_03_01_preview": {
        "encrypted_content": "output_item_reasoning_item_v1.OutputItemReasoningItem",
    },
    "response_audio_delta_event_v2025_03_01_preview": {
        "sequence_number": "response_audio_delta_event_v1.ResponseAudioDeltaEvent",
    },
    "response_audio_done_event_v2025_03_01_preview": {
        "sequence_number": "response_audio_done_event_v1.ResponseAudioDoneEvent",
    },
    "response_audio_transcript_delta_event_v2025_03_01_preview": {
        "sequence_number": "response_audio_transcript_delta_event_v1.ResponseAudioTranscriptDeltaEvent",
    },
    "response_audio_transcript_done_event_v2025_03_01_preview": {
        "sequence_number": "response_audio_transcript_done_event_v1.ResponseAudioTranscriptDoneEvent",
    },
    "response_code_interpreter_call_completed_event_v1": {
        "code_interpreter_call": "response_code_interpreter_call_completed_event_v2025_03_01_preview.ResponseCodeInterpreterCallCompletedEvent",
    },
    "response_code_interpreter_call_completed_event_v2025_03_01_preview": {
        "item_id": "response_code_interpreter_call_completed_event_v1.ResponseCodeInterpreterCallCompletedEvent",
        "sequence_number": "response_code_interpreter_call_completed_event_v1.ResponseCodeInterpreterCallCompletedEvent",
    },
    "response_code_interpreter_call_in_progress_event_v1": {
        "code_interpreter_call": "response_code_interpreter_call_in_progress_event_v2025_03_01_preview.ResponseCodeInterpreterCallInProgressEvent",
    },
    "response_code_interpreter_call_in_progress_event_v2025_03_01_preview": {
        "item_id": "response_code_interpreter_call_in_progress_event_v1.ResponseCodeInterpreterCallInProgressEvent",
        "sequence_number": "response_code_interpreter_call_in_progress_event_v1.ResponseCodeInterpreterCallInProgressEvent",
    },
    "response_code_interpreter_call_interpreting_event_v1": {
        "code_interpreter_call": "response_code_interpreter_call_interpreting_event_v2025_03_01_preview.ResponseCodeInterpreterCallInterpretingEvent",
    },
    "response_code_interpreter_call_interpreting_event_v2025_03_01_preview": {
        "item_id": "response_code_interpreter_call_interpreting_event_v1.ResponseCodeInterpreterCallInterpretingEvent",
        "sequence_number": "response_code_interpreter_call_interpreting_event_v1.ResponseCodeInterpreterCallInterpretingEvent",
    },
    "response_completed_event_v2025_03_01_preview": {
        "sequence_number": "response_completed_event_v1.ResponseCompletedEvent",
    },
    "response_completed_event_v2025_04_01_preview": {
        "sequence_number": "response_completed_event_v1.ResponseCompletedEvent",
    },
    "response_content_part_added_event_v2025_03_01_preview": {
        "sequence_number": "response_content_part_added_event_v1.ResponseContentPartAddedEvent",
    },
    "response_content_part_done_event_v2025_03_01_preview": {
        "sequence_number": "response_content_part_done_event_v1.ResponseContentPartDoneEvent",
    },
    "response_created_event_v2025_03_01_preview": {
        "sequence_number": "response_created_event_v1.ResponseCreatedEvent",
    },
    "response_created_event_v2025_04_01_preview": {
        "sequence_number": "response_created_event_v1.ResponseCreatedEvent",
    },
    "response_error_event_v2025_03_01_preview": {
        "sequence_number": "response_error_event_v1.ResponseErrorEvent",
    },
    "response_failed_event_v2025_03_01_preview": {
        "sequence_number": "response_failed_event_v1.ResponseFailedEvent",
    },
    "response_failed_event_v2025_04_01_preview": {
        "sequence_number": "response_failed_event_v1.ResponseFailedEvent",
    },
    "response_file_search_call_completed_event_v2025_03_01_preview": {
        "sequence_number": "response_file_search_call_completed_event_v1.ResponseFileSearchCallCompletedEvent",
    },
    "response_file_search_call_in_progress_event_v2025_03_01_preview": {
        "sequence_number": "response_file_search_call_in_progress_event_v1.ResponseFileSearchCallInProgressEvent",
    },
    "response_file_search_call_searching_event_v2025_03_01_preview": {
        "sequence_number": "response_file_search_call_searching_event_v1.ResponseFileSearchCallSearchingEvent",
    },
    "response_function_call_arguments_delta_event_v2025_03_01_preview": {
        "sequence_number": "response_function_call_arguments_delta_event_v1.ResponseFunctionCallArgumentsDeltaEvent",
    },
    "response_function_call_arguments_done_event_v2025_03_01_preview": {
        "name": "response_function_call_arguments_done_event_v1.ResponseFunctionCallArgumentsDoneEvent",
        "sequence_number": "response_function_call_arguments_done_event_v1.ResponseFunctionCallArgumentsDoneEvent",
    },
    "response_in_progress_event_v2025_03_01_preview": {
        "sequence_number": "response_in_progress_event_v1.ResponseInProgressEvent",
    },
    "response_in_progress_event_v2025_04_01_preview": {
        "sequence_number": "response_in_progress_event_v1.ResponseInProgressEvent",
    },
    "response_incomplete_event_v2025_03_01_preview": {
        "sequence_number": "response_incomplete_event_v1.ResponseIncompleteEvent",
    },
    "response_incomplete_event_v2025_04_01_preview": {
        "sequence_number": "response_incomplete_event_v1.ResponseIncompleteEvent",
    },
    "response_output_item_added_event_v2025_03_01_preview": {
        "sequence_number": "response_output_item_added_event_v1.ResponseOutputItemAddedEvent",
    },
    "response_output_item_done_event_v2025_03_01_preview": {
        "sequence_number": "response_output_item_done_event_v1.ResponseOutputItemDoneEvent",
    },
    "response_refusal_delta_event_v2025_03_01_preview": {
        "sequence_number": "response_refusal_delta_event_v1.ResponseRefusalDeltaEvent",
    },
    "response_refusal_done_event_v2025_03_01_preview": {
        "sequence_number": "response_refusal_done_event_v1.ResponseRefusalDoneEvent",
    },
    "response_text_annotation_delta_event_v2025_03_01_preview": {
        "sequence_number": "response_output_text_annotation_added_event_v1.ResponseOutputTextAnnotationAddedEvent",
    },
    "response_text_delta_event_v2025_03_01_preview": {
        "logprobs": "response_text_delta_event_v1.ResponseTextDeltaEvent",
        "sequence_number": "response_text_delta_event_v1.ResponseTextDeltaEvent",
    },
    "response_text_done_event_v2025_03_01_preview": {
        "logprobs": "response_text_done_event_v1.ResponseTextDoneEvent",
        "sequence_number": "response_text_done_event_v1.ResponseTextDoneEvent",
    },
    "response_text_v2025_03_01_preview": {
        "verbosity": "response_text_param_v1.ResponseTextParam",
    },
    "response_v2025_03_01_preview": {
        "background": "response_v1.Response",
        "completed_at": "response_v1.Response",
        "content_filters": "response_v1.Response",
        "conversation": "response_v1.Response",
        "max_tool_calls": "response_v1.Response",
        "prompt": "response_v1.Response",
        "prompt_cache_key": "response_v1.Response",
        "prompt_cache_retention": "response_v1.Response",
        "safety_identifier": "response_v1.Response",
        "service_tier": "response_v1.Response",
        "top_logprobs": "response_v1.Response",
    },
    "response_v2025_04_01_preview": {
        "background": "response_v1.Response",
        "completed_at": "response_v1.Response",
        "content_filters": "response_v1.Response",
        "conversation": "response_v1.Response",
        "max_tool_calls": "response_v1.Response",
        "prompt": "response_v1.Response",
        "prompt_cache_key": "response_v1.Response",
        "prompt_cache_retention": "response_v1.Response",
        "safety_identifier": "response_v1.Response",
        "service_tier": "response_v1.Response",
        "top_logprobs": "response_v1.Response",
    },
    "run_object_v1": {
        "file_ids": "run_object_v2024_02_15_preview.RunObject",
    },
    "run_object_v2024_02_15_preview": {
        "incomplete_details": "run_object_v1.RunObject",
        "max_completion_tokens": "run_object_v1.RunObject",
        "max_prompt_tokens": "run_object_v1.RunObject",
        "parallel_tool_calls": "run_object_v1.RunObject",
        "response_format": "run_object_v1.RunObject",
        "temperature": "run_object_v1.RunObject",
        "tool_choice": "run_object_v1.RunObject",
        "tool_resources": "run_object_v1.RunObject",
        "top_p": "run_object_v1.RunObject",
        "truncation_strategy": "run_object_v1.RunObject",
        "usage": "run_object_v1.RunObject",
    },
    "run_object_v2024_05_01_preview": {
        "file_ids": "run_object_v2024_02_15_preview.RunObject",
        "parallel_tool_calls": "run_object_v1.RunObject",
    },
    "run_object_v2024_07_01_preview": {
        "file_ids": "run_object_v2024_02_15_preview.RunObject",
        "parallel_tool_calls": "run_object_v1.RunObject",
    },
    "run_object_v2024_09_01_preview": {
        "file_ids": "run_object_v2024_02_15_preview.RunObject",
    },
    "run_object_v2024_12_01_preview": {
        "file_ids": "run_object_v2024_02_15_preview.RunObject",
    },
    "run_object_v2025_04_01_preview": {
        "file_ids": "run_object_v2024_02_15_preview.RunObject",
    },
    "run_step_details_tool_calls_file_search_object_file_search_v2024_12_01_preview": {
        "ranking_options": "run_step_details_tool_calls_file_search_object_file_search_v1.RunStepDetailsToolCallsFileSearchObjectFileSearch",
    },
    "run_step_object_v2024_02_15_preview": {
        "usage": "run_step_object_v1.RunStepObject",
    },
    "supervised_method_v2025_01_01_preview": {
        "dpo": "fine_tune_method_v1.FineTuneMethod",
        "reinforcement": "fine_tune_method_v1.FineTuneMethod",
        "supervised": "fine_tune_method_v1.FineTuneMethod",
    },
    "thread_object_v2024_02_15_preview": {
        "tool_resources": "thread_object_v1.ThreadObject",
    },
    "vector_store_file_object_v2024_05_01_preview": {
        "attributes": "vector_store_file_object_v1.VectorStoreFileObject",
        "chunking_strategy": "vector_store_file_object_v1.VectorStoreFileObject",
    },
    "vector_store_file_object_v2024_07_01_preview": {
        "attributes": "vector_store_file_object_v1.VectorStoreFileObject",
    },
    "vector_store_file_object_v2024_12_01_preview": {
        "attributes": "vector_store_file_object_v1.VectorStoreFileObject",
    },
}
