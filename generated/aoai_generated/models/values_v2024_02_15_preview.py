"""The enumerations, scalars and free-form objects that have a name, as of 2024-02-15-preview."""

from __future__ import annotations

from typing import Literal, TypeAlias

AzureChatExtensionType: TypeAlias = Literal[
    "azure_cosmos_db", "azure_ml_index", "azure_search", "elasticsearch", "pinecone"
]
ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"]
OnYourDataAuthenticationType: TypeAlias = Literal[
    "access_token",
    "api_key",
    "connection_string",
    "encoded_api_key",
    "key_and_key_id",
    "system_assigned_managed_identity",
    "user_assigned_managed_identity",
]
OnYourDataVectorizationSourceType: TypeAlias = Literal["deployment_name", "endpoint", "model_id"]
Purpose: TypeAlias = Literal["assistants", "assistants_output", "fine-tune", "fine-tune-results"]
TypeDiscriminator: TypeAlias = Literal["file", "fine_tuning.job", "fine_tuning.job.event", "list", "model"]
