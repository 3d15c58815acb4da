"""The enumerations, scalars and free-form objects that Azure OpenAI 2025-03-01-preview has a name for."""

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
FileSearchRanker: TypeAlias = Literal["auto", "default_2024_08_21"]
FilterReason: TypeAlias = Literal["score", "rerank"]
FunctionParameters: TypeAlias = dict[str, Any]
ImageQuality: TypeAlias = Literal["standard", "hd"]
ImageSize: TypeAlias = Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"]
ImageStyle: TypeAlias = Literal["vivid", "natural"]
ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]
Includable: TypeAlias = Literal[
    "file_search_call.results", "message.input_image.image_url", "computer_call_output.output.image_url"
]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
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
ParallelToolCalls: TypeAlias = bool
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
ToolCallType: TypeAlias = Literal["function"]
ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
