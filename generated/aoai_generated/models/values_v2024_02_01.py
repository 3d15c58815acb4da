"""The enumerations, scalars and free-form objects that have a name, as of 2024-02-01."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "srt", "text", "verbose_json", "vtt"]
AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"]
AzureChatExtensionType: TypeAlias = Literal["azure_cosmos_db", "azure_search"]
AzureSearchQueryType: TypeAlias = Literal[
    "semantic", "simple", "vector", "vector_semantic_hybrid", "vector_simple_hybrid"
]
ChatCompletionFunctionParameters: TypeAlias = dict[str, Any]
ChatCompletionRequestMessageContentPartType: TypeAlias = Literal["image_url", "text"]
ChatCompletionRequestMessageRole: TypeAlias = Literal["assistant", "function", "system", "tool", "user"]
ChatCompletionResponseFormat: TypeAlias = Literal["json_object", "text"]
ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]
ChatCompletionResponseObject: TypeAlias = Literal["chat.completion"]
ChatCompletionToolType: TypeAlias = Literal["function"]
ErrorCode: TypeAlias = Literal[
    "conflict",
    "contentFilter",
    "fileImportFailed",
    "forbidden",
    "internalFailure",
    "invalidPayload",
    "itemDoesAlreadyExist",
    "jsonlValidationFailed",
    "notFound",
    "quotaExceeded",
    "serviceUnavailable",
    "tooManyRequests",
    "unauthorized",
    "unexpectedEntityState",
]
EventType: TypeAlias = Literal["message", "metrics"]
FileState: TypeAlias = Literal["deleted", "deleting", "error", "pending", "processed", "running", "uploaded"]
FineTuningState: TypeAlias = Literal["cancelled", "created", "failed", "pending", "running", "succeeded"]
ImageDetailLevel: TypeAlias = Literal["auto", "high", "low"]
ImageQuality: TypeAlias = Literal["hd", "standard"]
ImageSize: TypeAlias = Literal["1024x1024", "1024x1792", "1792x1024"]
ImageStyle: TypeAlias = Literal["natural", "vivid"]
ImagesResponseFormat: TypeAlias = Literal["b64_json", "url"]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
OnYourDataAuthenticationType: TypeAlias = Literal[
    "api_key", "connection_string", "system_assigned_managed_identity", "user_assigned_managed_identity"
]
OnYourDataVectorizationSourceType: TypeAlias = Literal["deployment_name", "endpoint"]
OperationState: TypeAlias = Literal["failed", "notRunning", "running", "succeeded"]
ToolCallType: TypeAlias = Literal["function"]
TypeDiscriminator: TypeAlias = Literal[
    "file", "fine-tune", "fine-tune-event", "fine_tuning.job", "fine_tuning.job.event", "list", "model"
]
