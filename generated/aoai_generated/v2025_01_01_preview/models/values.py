"""The enumerations, scalars and free-form objects that Azure OpenAI 2025-01-01-preview has a name for."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db", "elasticsearch", "mongo_db", "pinecone"]
AzureSearchQueryType: TypeAlias = Literal[
    "simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"
]
ChatCompletionFunctionParameters: TypeAlias = dict[str, Any]
ChatCompletionModalities: TypeAlias = list[Literal["text", "audio"]]
ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]
ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"]
FilterReason: TypeAlias = Literal["score", "rerank"]
FunctionParameters: TypeAlias = dict[str, Any]
ImageQuality: TypeAlias = Literal["standard", "hd"]
ImageSize: TypeAlias = Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"]
ImageStyle: TypeAlias = Literal["vivid", "natural"]
ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
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
ParallelToolCalls: TypeAlias = bool
ResponseFormatJsonSchemaSchema: TypeAlias = dict[str, Any]
ToolCallType: TypeAlias = Literal["function"]
