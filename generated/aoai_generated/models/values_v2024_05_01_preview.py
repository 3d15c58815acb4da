"""The enumerations, scalars and free-form objects that have a name, as of 2024-05-01-preview."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

CompletionAction: TypeAlias = Literal["cleanUpTempAssets", "keepAllAssets"]
ComputeType: TypeAlias = Literal["CustomCompute", "ServerlessCompute"]
ConnectionType: TypeAlias = Literal[
    "ConnectionString", "EndpointWithKey", "EndpointWithManagedIdentity", "RelativeConnection", "WorkspaceConnection"
]
FilterReason: TypeAlias = Literal["rerank", "score"]
FunctionParameters: TypeAlias = dict[str, Any]
ImageSize: TypeAlias = Literal["1024x1024", "1024x1792", "1792x1024", "256x256", "512x512"]
IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"]
OnYourDataContextProperty: TypeAlias = Literal["all_retrieved_documents", "citations", "intent"]
SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"]
TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"]
TypeDiscriminator: TypeAlias = Literal[
    "file", "fine_tuning.job", "fine_tuning.job.checkpoint", "fine_tuning.job.event", "list", "model"
]
UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"]
