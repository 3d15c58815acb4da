"""The enumerations, scalars and free-form objects that Azure OpenAI 2024-10-21 has a name for."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"]
AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db"]
AzureSearchQueryType: TypeAlias = Literal[
    "simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"
]
BatchStatus: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]
ErrorCode: TypeAlias = Literal[
    "conflict",
    "invalidPayload",
    "forbidden",
    "notFound",
    "unexpectedEntityState",
    "itemDoesAlreadyExist",
    "serviceUnavailable",
    "internalFailure",
    "quotaExceeded",
    "jsonlValidationFailed",
    "fileImportFailed",
    "tooManyRequests",
    "unauthorized",
    "contentFilter",
]
EventType: TypeAlias = Literal["message", "metrics"]
FileState: TypeAlias = Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
FineTuningState: TypeAlias = Literal["created", "pending", "running", "succeeded", "cancelled", "failed"]
FunctionParameters: TypeAlias = dict[str, Any]
ImageQuality: TypeAlias = Literal["standard", "hd"]
ImageSize: TypeAlias = Literal["1792x1024", "1024x1792", "1024x1024"]
ImageStyle: TypeAlias = Literal["vivid", "natural"]
ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
LifeCycleStatus: TypeAlias = Literal["preview", "generally-available"]
LogLevel: TypeAlias = Literal["info", "warning", "error"]
OnYourDataAuthenticationType: TypeAlias = Literal[
    "api_key", "connection_string", "system_assigned_managed_identity", "user_assigned_managed_identity"
]
OnYourDataVectorizationSourceType: TypeAlias = Literal["endpoint", "deployment_name"]
OperationState: TypeAlias = Literal["notRunning", "running", "succeeded", "failed"]
ParallelToolCalls: TypeAlias = bool
Purpose: TypeAlias = Literal[
    "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
]
ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
ToolCallType: TypeAlias = Literal["function"]
TypeDiscriminator: TypeAlias = Literal[
    "list",
    "fine_tuning.job",
    "file",
    "fine_tuning.job.event",
    "fine_tuning.job.checkpoint",
    "model",
    "batch",
    "upload",
    "upload.part",
]
UploadStatus: TypeAlias = Literal["pending", "expired", "completed", "cancelled"]
