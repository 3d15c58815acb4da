"""The enumerations, scalars and free-form objects that Azure OpenAI 2025-04-01-preview has a name for."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"]
AuthoringMetadata: TypeAlias = dict[str, str]
AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db", "elasticsearch", "mongo_db", "pinecone"]
AzureSearchQueryType: TypeAlias = Literal[
    "simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"
]
BatchStatus: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
ChatCompletionFunctionParameters: TypeAlias = dict[str, Any]
ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"]]
ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]
CompletionAction: TypeAlias = Literal["cleanUpTempAssets", "keepAllAssets"]
ComputeType: TypeAlias = Literal["ServerlessCompute", "CustomCompute"]
ConnectionType: TypeAlias = Literal[
    "EndpointWithKey", "ConnectionString", "EndpointWithManagedIdentity", "WorkspaceConnection", "RelativeConnection"
]
ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"]
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
FileExpiryAnchor: TypeAlias = Literal["created_at"]
FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
FileState: TypeAlias = Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
FilterReason: TypeAlias = Literal["score", "rerank"]
FineTuningMethodType: TypeAlias = Literal["dpo", "supervised"]
FineTuningState: TypeAlias = Literal[
    "created", "pending", "running", "pausing", "paused", "resuming", "succeeded", "cancelled", "failed"
]
FunctionParameters: TypeAlias = dict[str, Any]
ImageBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
ImageQuality: TypeAlias = Literal["auto", "high", "medium", "low", "hd", "standard"]
ImageSize: TypeAlias = Literal["auto", "1792x1024", "1024x1792", "1024x1024", "1024x1536", "1536x1024"]
ImageStyle: TypeAlias = Literal["vivid", "natural"]
ImagesOutputFormat: TypeAlias = Literal["png", "jpeg"]
ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]
Includable: TypeAlias = Literal[
    "file_search_call.results", "message.input_image.image_url", "computer_call_output.output.image_url"
]
IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
IntegrationTypes: TypeAlias = Literal["wandb"]
LifeCycleStatus: TypeAlias = Literal["preview", "generally-available", "deprecating", "deprecated"]
LogLevel: TypeAlias = Literal["info", "warning", "error"]
Metadata: TypeAlias = dict[str, str]
OnYourDataAuthenticationType: TypeAlias = Literal[
    "api_key",
    "connection_string",
    "key_and_key_id",
    "encoded_api_key",
    "access_token",
    "system_assigned_managed_identity",
    "user_assigned_managed_identity",
    "username_and_password",
]
OnYourDataContextProperty: TypeAlias = Literal["citations", "intent", "all_retrieved_documents"]
OnYourDataVectorizationSourceType: TypeAlias = Literal["endpoint", "deployment_name", "integrated", "model_id"]
OperationState: TypeAlias = Literal["notRunning", "running", "succeeded", "failed"]
Order: TypeAlias = Literal["desc", "asc"]
OrderByOrder: TypeAlias = Literal["asc", "desc"]
ParallelToolCalls: TypeAlias = bool
Purpose: TypeAlias = Literal[
    "fine-tune",
    "fine-tune-results",
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "evals",
    "evals_output",
]
ReasoningEffort: TypeAlias = Literal["low", "medium", "high"]
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
ResponseModalitiesTextOnly: TypeAlias = list[Literal["text"]]
StopConfiguration: TypeAlias = str | list[str] | None
SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"]
TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"]
ToolCallType: TypeAlias = Literal["function"]
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
TypeDiscriminator: TypeAlias = Literal[
    "list",
    "fine_tuning.job",
    "file",
    "fine_tuning.job.event",
    "fine_tuning.job.checkpoint",
    "model",
    "upload",
    "upload.part",
    "batch",
    "wandb",
]
UploadStatus: TypeAlias = Literal["pending", "expired", "completed", "cancelled"]
UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"]
VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
VoiceIdsShared: TypeAlias = (
    str | Literal["alloy", "ash", "ballad", "coral", "echo", "fable", "onyx", "nova", "sage", "shimmer", "verse"]
)
