"""The enumerations, scalars and free-form objects that have a name, as of v1."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AnnotationType: TypeAlias = str | Literal["container_file_citation", "file_citation", "file_path", "url_citation"]
ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
ApplyPatchCallStatus: TypeAlias = Literal["completed", "in_progress"]
ApplyPatchFileOperationType: TypeAlias = str | Literal["create_file", "delete_file", "update_file"]
AssistantToolType: TypeAlias = str | Literal["code_interpreter", "file_search", "function"]
AudioTaskLabel: TypeAlias = str | Literal["transcribe", "translate"]
AzureAIFoundryModelsApiVersion: TypeAlias = Literal["preview", "v1"]
AzureFileExpiryAnchor: TypeAlias = Literal["created_at"]
ChatCompletionRequestAssistantMessageContentPartType: TypeAlias = str | Literal["refusal", "text"]
ChatCompletionRequestMessageType: TypeAlias = (
    str | Literal["assistant", "developer", "function", "system", "tool", "user"]
)
ChatCompletionRequestUserMessageContentPartType: TypeAlias = str | Literal["file", "image_url", "input_audio", "text"]
ChunkingStrategyRequestParamType: TypeAlias = str | Literal["auto", "static"]
ChunkingStrategyResponseType: TypeAlias = str | Literal["other", "static"]
ClickButtonType: TypeAlias = Literal["back", "forward", "left", "right", "wheel"]
ComparisonFilterValueItems: TypeAlias = str | float
ComputerActionType: TypeAlias = (
    str | Literal["click", "double_click", "drag", "keypress", "move", "screenshot", "scroll", "type", "wait"]
)
ComputerEnvironment: TypeAlias = Literal["browser", "linux", "mac", "ubuntu", "windows"]
ContainerMemoryLimit: TypeAlias = Literal["16g", "1g", "4g", "64g"]
ConversationItemType: TypeAlias = (
    str
    | Literal[
        "apply_patch_call",
        "apply_patch_call_output",
        "code_interpreter_call",
        "computer_call",
        "computer_call_output",
        "custom_tool_call",
        "custom_tool_call_output",
        "file_search_call",
        "function_call",
        "function_call_output",
        "image_generation_call",
        "local_shell_call",
        "local_shell_call_output",
        "mcp_approval_request",
        "mcp_approval_response",
        "mcp_call",
        "mcp_list_tools",
        "message",
        "reasoning",
        "shell_call",
        "shell_call_output",
        "web_search_call",
    ]
)
CreateChatCompletionRequestResponseFormatType: TypeAlias = str | Literal["json_object", "json_schema", "text"]
CustomToolParamFormatType: TypeAlias = str | Literal["grammar", "text"]
EvalItemContentItemObjectType: TypeAlias = str | Literal["input_audio", "input_image", "input_text", "output_text"]
EvalItemContentText: TypeAlias = str
FineTuningJobEventData: TypeAlias = dict[str, Any]
FunctionAndCustomToolCallOutputType: TypeAlias = str | Literal["input_file", "input_image", "input_text"]
FunctionShellCallOutputOutcomeType: TypeAlias = str | Literal["exit", "timeout"]
GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
ImageDetail: TypeAlias = Literal["auto", "high", "low"]
IncludeEnum: TypeAlias = (
    str
    | Literal[
        "code_interpreter_call.outputs",
        "computer_call_output.output.image_url",
        "file_search_call.results",
        "message.input_image.image_url",
        "message.output_text.logprobs",
        "reasoning.encrypted_content",
        "web_search_call.action.sources",
        "web_search_call.results",
    ]
)
InputContentType: TypeAlias = str | Literal["input_file", "input_image", "input_text"]
InputFidelity: TypeAlias = Literal["high", "low"]
InputItemType: TypeAlias = str | Literal["item_reference", "message"]
ItemResourceType: TypeAlias = (
    str
    | Literal[
        "apply_patch_call",
        "apply_patch_call_output",
        "code_interpreter_call",
        "computer_call",
        "computer_call_output",
        "file_search_call",
        "function_call",
        "function_call_output",
        "image_generation_call",
        "local_shell_call",
        "local_shell_call_output",
        "mcp_approval_request",
        "mcp_approval_response",
        "mcp_call",
        "mcp_list_tools",
        "message",
        "output_message",
        "shell_call",
        "shell_call_output",
        "web_search_call",
    ]
)
LocalShellCallStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"]
MCPListToolsToolAnnotations: TypeAlias = dict[str, Any]
MCPListToolsToolInputSchema: TypeAlias = dict[str, Any]
MCPToolCallStatus: TypeAlias = Literal["calling", "completed", "failed", "in_progress", "incomplete"]
MessageContentType: TypeAlias = str | Literal["image_file", "image_url", "refusal", "text"]
MessageRole: TypeAlias = Literal[
    "assistant", "critic", "developer", "discriminator", "system", "tool", "unknown", "user"
]
MessageStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"]
NoiseReductionType: TypeAlias = Literal["far_field", "near_field"]
OutputContentType: TypeAlias = str | Literal["output_text", "reasoning_text", "refusal"]
OutputItemType: TypeAlias = (
    str
    | Literal[
        "apply_patch_call",
        "apply_patch_call_output",
        "code_interpreter_call",
        "compaction",
        "computer_call",
        "custom_tool_call",
        "file_search_call",
        "function_call",
        "image_generation_call",
        "local_shell_call",
        "mcp_approval_request",
        "mcp_call",
        "mcp_list_tools",
        "output_message",
        "reasoning",
        "shell_call",
        "shell_call_output",
        "web_search_call",
    ]
)
OutputMessageContentType: TypeAlias = str | Literal["output_text", "refusal"]
RankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
RealtimeAudioFormatsType: TypeAlias = str | Literal["audio/pcm", "audio/pcma", "audio/pcmu"]
RealtimeFunctionToolParameters: TypeAlias = dict[str, Any]
RealtimeSessionCreateRequestToolsParameters: TypeAlias = dict[str, Any]
RealtimeSessionCreateRequestUnionType: TypeAlias = str | Literal["realtime", "transcription"]
RealtimeSessionCreateResponseUnionType: TypeAlias = str | Literal["realtime", "transcription"]
RealtimeTurnDetectionType: TypeAlias = str
ReasoningEffort: TypeAlias = Literal["high", "low", "medium", "minimal", "none", "xhigh"] | None
ResponseModalities: TypeAlias = list[Literal["audio", "text"]] | None
RunGraderRequestItem: TypeAlias = dict[str, Any]
RunStatus: TypeAlias = Literal[
    "cancelled",
    "cancelling",
    "completed",
    "expired",
    "failed",
    "in_progress",
    "incomplete",
    "queued",
    "requires_action",
]
RunStepDetailsToolCallType: TypeAlias = str | Literal["code_interpreter", "file_search", "function"]
SearchContextSize: TypeAlias = Literal["high", "low", "medium"]
SpeechGenerationResponseFormat: TypeAlias = str | Literal["aac", "flac", "mp3", "opus", "pcm", "wav"]
SpeechVoice: TypeAlias = str | Literal["alloy", "echo", "fable", "nova", "onyx", "shimmer"]
TextAnnotationType: TypeAlias = str | Literal["file_citation", "file_path"]
TextResponseFormatConfigurationType: TypeAlias = str | Literal["json_object", "json_schema", "text"]
ToolChoiceParamType: TypeAlias = (
    str
    | Literal[
        "allowed_tools",
        "apply_patch",
        "code_interpreter",
        "computer_use_preview",
        "custom",
        "file_search",
        "function",
        "image_generation",
        "mcp",
        "shell",
        "web_search_preview",
        "web_search_preview_2025_03_11",
    ]
)
ToolType: TypeAlias = (
    str
    | Literal[
        "apply_patch",
        "code_interpreter",
        "computer_use_preview",
        "custom",
        "file_search",
        "function",
        "image_generation",
        "local_shell",
        "mcp",
        "shell",
        "web_search",
        "web_search_preview",
    ]
)
Verbosity: TypeAlias = Literal["high", "low", "medium"] | None
VideoContentVariant: TypeAlias = Literal["spritesheet", "thumbnail", "video"] | str
VideoSeconds: TypeAlias = Literal["12", "4", "8"] | str
VideoSize: TypeAlias = Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str
VideoStatus: TypeAlias = Literal["completed", "failed", "in_progress", "queued"] | str
VoiceIdsShared: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"]
)
