"""The enumerations, scalars and free-form objects that Azure OpenAI 2024-02-01 has a name for."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db"]
AzureSearchQueryType: TypeAlias = Literal[
    "simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"
]
ChatCompletionFunctionParameters: TypeAlias = dict[str, Any]
ChatCompletionRequestMessageContentPartType: TypeAlias = Literal["text", "image_url"]
ChatCompletionRequestMessageRole: TypeAlias = Literal["system", "user", "assistant", "tool", "function"]
ChatCompletionResponseFormat: TypeAlias = Literal["text", "json_object"]
ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]
ChatCompletionResponseObject: TypeAlias = Literal["chat.completion"]
ChatCompletionToolType: TypeAlias = Literal["function"]
ImageDetailLevel: TypeAlias = Literal["auto", "low", "high"]
ImageQuality: TypeAlias = Literal["standard", "hd"]
ImageSize: TypeAlias = Literal["1792x1024", "1024x1792", "1024x1024"]
ImageStyle: TypeAlias = Literal["vivid", "natural"]
ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]
InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"]
OnYourDataAuthenticationType: TypeAlias = Literal[
    "api_key", "connection_string", "system_assigned_managed_identity", "user_assigned_managed_identity"
]
OnYourDataVectorizationSourceType: TypeAlias = Literal["endpoint", "deployment_name"]
ToolCallType: TypeAlias = Literal["function"]
