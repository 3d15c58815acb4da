"""The enumerations, scalars and free-form objects that have a name, as of 2024-08-01-preview."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AzureChatExtensionType: TypeAlias = Literal["azure_cosmos_db", "azure_search", "elasticsearch", "mongo_db", "pinecone"]
OnYourDataAuthenticationType: TypeAlias = Literal[
    "access_token",
    "api_key",
    "connection_string",
    "encoded_api_key",
    "key_and_key_id",
    "system_assigned_managed_identity",
    "user_assigned_managed_identity",
    "username_and_password",
]
OnYourDataVectorizationSourceType: TypeAlias = Literal["deployment_name", "endpoint", "integrated", "model_id"]
ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
TypeDiscriminator: TypeAlias = Literal[
    "batch",
    "file",
    "fine_tuning.job",
    "fine_tuning.job.checkpoint",
    "fine_tuning.job.event",
    "list",
    "model",
    "upload",
    "upload.part",
]
UploadStatus: TypeAlias = Literal["cancelled", "completed", "expired", "pending"]
