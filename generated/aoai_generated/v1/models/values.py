"""The enumerations, scalars and free-form objects that Azure OpenAI v1 has a name for."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnnotationType: TypeAlias = str | Literal["file_citation", "url_citation", "file_path", "container_file_citation"]
AzureAIFoundryModelsApiVersion: TypeAlias = Literal["v1", "preview"]
AzureChatDataSourceAuthenticationOptionsType: TypeAlias = Literal[
    "api_key",
    "username_and_password",
    "connection_string",
    "key_and_key_id",
    "encoded_api_key",
    "access_token",
    "system_assigned_managed_identity",
    "user_assigned_managed_identity",
]
AzureChatDataSourceType: TypeAlias = Literal["azure_search", "azure_cosmos_db", "elasticsearch", "pinecone", "mongo_db"]
AzureChatDataSourceVectorizationSourceType: TypeAlias = Literal["endpoint", "deployment_name", "model_id", "integrated"]
AzureFileExpiryAnchor: TypeAlias = Literal["created_at"]
ChatCompletionRequestMessageContentPartType: TypeAlias = Literal["text", "file", "input_audio", "image_url", "refusal"]
ChatCompletionRole: TypeAlias = Literal["system", "developer", "user", "assistant", "tool", "function"]
ChatOutputPredictionType: TypeAlias = str | Literal["content"]
CodeInterpreterOutputType: TypeAlias = Literal["logs", "image"]
ComputerActionType: TypeAlias = Literal[
    "screenshot", "click", "double_click", "scroll", "type", "wait", "keypress", "drag", "move"
]
ComputerToolCallOutputItemOutputType: TypeAlias = str | Literal["computer_screenshot"]
EvalDataSourceConfigType: TypeAlias = Literal["custom", "logs", "stored_completions"]
EvalItemContentType: TypeAlias = Literal["input_text", "output_text"]
EvalRunDataContentSourceType: TypeAlias = Literal["file_id", "file_content", "stored_completions", "responses"]
EvalRunDataSourceType: TypeAlias = Literal["jsonl", "completions", "responses"]
GraderType: TypeAlias = Literal["string_check", "text_similarity", "score_model", "label_model", "python", "multi"]
Includable: TypeAlias = Literal[
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
]
ItemContentType: TypeAlias = Literal[
    "input_text", "input_audio", "input_image", "input_file", "output_text", "output_audio", "refusal"
]
ItemType: TypeAlias = Literal[
    "message",
    "file_search_call",
    "function_call",
    "function_call_output",
    "computer_call",
    "computer_call_output",
    "web_search_call",
    "reasoning",
    "item_reference",
    "image_generation_call",
    "code_interpreter_call",
    "local_shell_call",
    "local_shell_call_output",
    "mcp_list_tools",
    "mcp_approval_request",
    "mcp_approval_response",
    "mcp_call",
]
ListVectorStoreFilesFilter: TypeAlias = str | Literal["in_progress", "completed", "failed", "cancelled"]
LocationType: TypeAlias = str | Literal["approximate"]
ParallelToolCalls: TypeAlias = bool
ReasoningEffort: TypeAlias = Literal["low", "medium", "high"]
ReasoningItemSummaryPartType: TypeAlias = str | Literal["summary_text"]
ResponseErrorCode: TypeAlias = Literal[
    "server_error",
    "rate_limit_exceeded",
    "invalid_prompt",
    "vector_store_timeout",
    "invalid_image",
    "invalid_image_format",
    "invalid_base64_image",
    "invalid_image_url",
    "image_too_large",
    "image_too_small",
    "image_parse_error",
    "image_content_policy_violation",
    "invalid_image_mode",
    "image_file_too_large",
    "unsupported_image_media_type",
    "empty_image_file",
    "failed_to_download_image",
    "image_file_not_found",
]
ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
ResponseModalities: TypeAlias = list[Literal["text", "audio"]]
ResponseStreamEventType: TypeAlias = (
    str
    | Literal[
        "response.audio.delta",
        "response.audio.done",
        "response.audio_transcript.delta",
        "response.audio_transcript.done",
        "response.code_interpreter_call_code.delta",
        "response.code_interpreter_call_code.done",
        "response.code_interpreter_call.completed",
        "response.code_interpreter_call.in_progress",
        "response.code_interpreter_call.interpreting",
        "response.completed",
        "response.content_part.added",
        "response.content_part.done",
        "response.created",
        "error",
        "response.file_search_call.completed",
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.in_progress",
        "response.failed",
        "response.incomplete",
        "response.output_item.added",
        "response.output_item.done",
        "response.refusal.delta",
        "response.refusal.done",
        "response.output_text.annotation.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_part.done",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.web_search_call.completed",
        "response.web_search_call.in_progress",
        "response.web_search_call.searching",
        "response.image_generation_call.completed",
        "response.image_generation_call.generating",
        "response.image_generation_call.in_progress",
        "response.image_generation_call.partial_image",
        "response.mcp_call.arguments_delta",
        "response.mcp_call.arguments_done",
        "response.mcp_call.completed",
        "response.mcp_call.failed",
        "response.mcp_call.in_progress",
        "response.mcp_list_tools.completed",
        "response.mcp_list_tools.failed",
        "response.mcp_list_tools.in_progress",
        "response.queued",
        "response.reasoning.delta",
        "response.reasoning.done",
        "response.reasoning_summary.delta",
        "response.reasoning_summary.done",
    ]
)
ResponseTextFormatConfigurationType: TypeAlias = str | Literal["text", "json_schema", "json_object"]
ResponsesMessageRole: TypeAlias = Literal["system", "developer", "user", "assistant"]
StopConfiguration: TypeAlias = str | list[str]
ToolChoiceObjectType: TypeAlias = (
    str
    | Literal[
        "file_search",
        "function",
        "computer_use_preview",
        "web_search_preview",
        "image_generation",
        "code_interpreter",
        "mcp",
    ]
)
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
ToolType: TypeAlias = (
    str
    | Literal[
        "file_search",
        "function",
        "computer_use_preview",
        "web_search_preview",
        "mcp",
        "code_interpreter",
        "image_generation",
        "local_shell",
    ]
)
VectorStoreFileAttributes: TypeAlias = dict[str, str | bool | int | float]
VoiceIdsShared: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse"]
)
WebSearchActionType: TypeAlias = Literal["search", "open_page", "find"]
