"""The enumerations, scalars and free-form objects that Azure OpenAI 2024-10-01-preview has a name for."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"]
AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db", "elasticsearch", "mongo_db", "pinecone"]
AzureSearchQueryType: TypeAlias = Literal[
    "simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"
]
BatchStatus: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]
ChatCompletionFunctionParameters: TypeAlias = dict[str, Any]
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
FilterReason: TypeAlias = Literal["score", "rerank"]
FineTuningState: TypeAlias = Literal["created", "pending", "running", "succeeded", "cancelled", "failed"]
FunctionParameters: TypeAlias = dict[str, Any]
ImageQuality: TypeAlias = Literal["standard", "hd"]
ImageSize: TypeAlias = Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"]
ImageStyle: TypeAlias = Literal["vivid", "natural"]
ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]
IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
IntegrationTypes: TypeAlias = Literal["wandb"]
LifeCycleStatus: TypeAlias = Literal["preview", "generally-available"]
LogLevel: TypeAlias = Literal["info", "warning", "error"]
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
ParallelToolCalls: TypeAlias = bool
Purpose: TypeAlias = Literal[
    "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
]
ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"]
TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"]
ToolCallType: TypeAlias = Literal["function"]
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
]
UploadStatus: TypeAlias = Literal["pending", "expired", "completed", "cancelled"]
UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"]
