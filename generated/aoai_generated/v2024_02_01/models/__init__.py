"""The models of Azure OpenAI 2024-02-01; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from .audio_response import AudioResponse as AudioResponse
    from .audio_segment import AudioSegment as AudioSegment
    from .audio_verbose_response import AudioVerboseResponse as AudioVerboseResponse
    from .azure_chat_extensions_message_context import (
        AzureChatExtensionsMessageContext as AzureChatExtensionsMessageContext,
    )
    from .azure_cosmos_db_chat_extension_configuration import (
        AzureCosmosDBChatExtensionConfiguration as AzureCosmosDBChatExtensionConfiguration,
    )
    from .azure_cosmos_db_chat_extension_parameters import (
        AzureCosmosDBChatExtensionParameters as AzureCosmosDBChatExtensionParameters,
    )
    from .azure_cosmos_db_field_mapping_options import (
        AzureCosmosDBFieldMappingOptions as AzureCosmosDBFieldMappingOptions,
    )
    from .azure_search_chat_extension_configuration import (
        AzureSearchChatExtensionConfiguration as AzureSearchChatExtensionConfiguration,
    )
    from .azure_search_chat_extension_parameters import (
        AzureSearchChatExtensionParameters as AzureSearchChatExtensionParameters,
    )
    from .azure_search_index_field_mapping_options import (
        AzureSearchIndexFieldMappingOptions as AzureSearchIndexFieldMappingOptions,
    )
    from .chat_completion_choice_common import ChatCompletionChoiceCommon as ChatCompletionChoiceCommon
    from .chat_completion_function import ChatCompletionFunction as ChatCompletionFunction
    from .chat_completion_function_call import ChatCompletionFunctionCall as ChatCompletionFunctionCall
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from .chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice
    from .chat_completion_named_tool_choice_function import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from .chat_completion_request_message_assistant import (
        ChatCompletionRequestMessageAssistant as ChatCompletionRequestMessageAssistant,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage as ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl as ChatCompletionRequestMessageContentPartImageImageUrl,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText as ChatCompletionRequestMessageContentPartText,
    )
    from .chat_completion_request_message_function import (
        ChatCompletionRequestMessageFunction as ChatCompletionRequestMessageFunction,
    )
    from .chat_completion_request_message_system import (
        ChatCompletionRequestMessageSystem as ChatCompletionRequestMessageSystem,
    )
    from .chat_completion_request_message_tool import (
        ChatCompletionRequestMessageTool as ChatCompletionRequestMessageTool,
    )
    from .chat_completion_request_message_user import (
        ChatCompletionRequestMessageUser as ChatCompletionRequestMessageUser,
    )
    from .chat_completion_response_message import ChatCompletionResponseMessage as ChatCompletionResponseMessage
    from .chat_completion_stream_response_delta import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from .chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall as ChatCompletionStreamResponseDeltaFunctionCall,
    )
    from .chat_completion_tool import ChatCompletionTool as ChatCompletionTool
    from .chat_completion_tool_function import ChatCompletionToolFunction as ChatCompletionToolFunction
    from .chat_completions_request_common import ChatCompletionsRequestCommon as ChatCompletionsRequestCommon
    from .chat_completions_response_common import ChatCompletionsResponseCommon as ChatCompletionsResponseCommon
    from .citation import Citation as Citation
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completions_create_request import CompletionsCreateRequest as CompletionsCreateRequest
    from .content_filter_choice_results import ContentFilterChoiceResults as ContentFilterChoiceResults
    from .content_filter_detected_result import ContentFilterDetectedResult as ContentFilterDetectedResult
    from .content_filter_detected_with_citation_result import (
        ContentFilterDetectedWithCitationResult as ContentFilterDetectedWithCitationResult,
    )
    from .content_filter_detected_with_citation_result_citation import (
        ContentFilterDetectedWithCitationResultCitation as ContentFilterDetectedWithCitationResultCitation,
    )
    from .content_filter_offsets import ContentFilterOffsets as ContentFilterOffsets
    from .content_filter_prompt_results import ContentFilterPromptResults as ContentFilterPromptResults
    from .content_filter_result_base import ContentFilterResultBase as ContentFilterResultBase
    from .content_filter_results_base import ContentFilterResultsBase as ContentFilterResultsBase
    from .content_filter_severity_result import ContentFilterSeverityResult as ContentFilterSeverityResult
    from .create_chat_completion_request import CreateChatCompletionRequest as CreateChatCompletionRequest
    from .create_chat_completion_request_function_call_variant_2 import (
        CreateChatCompletionRequestFunctionCallVariant2 as CreateChatCompletionRequestFunctionCallVariant2,
    )
    from .create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat as CreateChatCompletionRequestResponseFormat,
    )
    from .create_chat_completion_response import CreateChatCompletionResponse as CreateChatCompletionResponse
    from .create_chat_completion_response_choices_item import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from .create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from .create_chat_completion_stream_response_choices_item import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from .create_completion_response import CreateCompletionResponse as CreateCompletionResponse
    from .create_completion_response_choices_item import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from .create_completion_response_choices_item_logprobs import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from .create_transcription_request import CreateTranscriptionRequest as CreateTranscriptionRequest
    from .create_translation_request import CreateTranslationRequest as CreateTranslationRequest
    from .dalle_content_filter_results import DalleContentFilterResults as DalleContentFilterResults
    from .dalle_error import DalleError as DalleError
    from .dalle_error_response import DalleErrorResponse as DalleErrorResponse
    from .dalle_filter_results import DalleFilterResults as DalleFilterResults
    from .dalle_inner_error import DalleInnerError as DalleInnerError
    from .embeddings_create_request import EmbeddingsCreateRequest as EmbeddingsCreateRequest
    from .embeddings_create_response import EmbeddingsCreateResponse as EmbeddingsCreateResponse
    from .embeddings_create_response_data_item import (
        EmbeddingsCreateResponseDataItem as EmbeddingsCreateResponseDataItem,
    )
    from .embeddings_create_response_usage import EmbeddingsCreateResponseUsage as EmbeddingsCreateResponseUsage
    from .error import Error as Error
    from .error_base import ErrorBase as ErrorBase
    from .error_response import ErrorResponse as ErrorResponse
    from .generate_images_response import GenerateImagesResponse as GenerateImagesResponse
    from .image_generations_request import ImageGenerationsRequest as ImageGenerationsRequest
    from .image_result import ImageResult as ImageResult
    from .inner_error import InnerError as InnerError
    from .on_your_data_api_key_authentication_options import (
        OnYourDataApiKeyAuthenticationOptions as OnYourDataApiKeyAuthenticationOptions,
    )
    from .on_your_data_connection_string_authentication_options import (
        OnYourDataConnectionStringAuthenticationOptions as OnYourDataConnectionStringAuthenticationOptions,
    )
    from .on_your_data_deployment_name_vectorization_source import (
        OnYourDataDeploymentNameVectorizationSource as OnYourDataDeploymentNameVectorizationSource,
    )
    from .on_your_data_endpoint_vectorization_source import (
        OnYourDataEndpointVectorizationSource as OnYourDataEndpointVectorizationSource,
    )
    from .on_your_data_system_assigned_managed_identity_authentication_options import (
        OnYourDataSystemAssignedManagedIdentityAuthenticationOptions as OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
    )
    from .on_your_data_user_assigned_managed_identity_authentication_options import (
        OnYourDataUserAssignedManagedIdentityAuthenticationOptions as OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    )
    from .prompt_filter_result import PromptFilterResult as PromptFilterResult
    from .unions import AzureChatExtensionConfiguration as AzureChatExtensionConfiguration
    from .unions import ChatCompletionRequestMessage as ChatCompletionRequestMessage
    from .unions import ChatCompletionRequestMessageContentPart as ChatCompletionRequestMessageContentPart
    from .unions import ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption
    from .unions import OnYourDataAuthenticationOptions as OnYourDataAuthenticationOptions
    from .unions import OnYourDataVectorizationSource as OnYourDataVectorizationSource
    from .unions import PromptFilterResults as PromptFilterResults
    from .values import AudioResponseFormat as AudioResponseFormat
    from .values import AzureChatExtensionType as AzureChatExtensionType
    from .values import AzureSearchQueryType as AzureSearchQueryType
    from .values import ChatCompletionFunctionParameters as ChatCompletionFunctionParameters
    from .values import ChatCompletionRequestMessageContentPartType as ChatCompletionRequestMessageContentPartType
    from .values import ChatCompletionRequestMessageRole as ChatCompletionRequestMessageRole
    from .values import ChatCompletionResponseFormat as ChatCompletionResponseFormat
    from .values import ChatCompletionResponseMessageRole as ChatCompletionResponseMessageRole
    from .values import ChatCompletionResponseObject as ChatCompletionResponseObject
    from .values import ChatCompletionToolType as ChatCompletionToolType
    from .values import ImageDetailLevel as ImageDetailLevel
    from .values import ImageQuality as ImageQuality
    from .values import ImageSize as ImageSize
    from .values import ImagesResponseFormat as ImagesResponseFormat
    from .values import ImageStyle as ImageStyle
    from .values import InnerErrorCode as InnerErrorCode
    from .values import OnYourDataAuthenticationType as OnYourDataAuthenticationType
    from .values import OnYourDataVectorizationSourceType as OnYourDataVectorizationSourceType
    from .values import ToolCallType as ToolCallType
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioResponse": "audio_response",
            "AudioResponseFormat": "values",
            "AudioSegment": "audio_segment",
            "AudioVerboseResponse": "audio_verbose_response",
            "AzureChatExtensionConfiguration": "unions",
            "AzureChatExtensionType": "values",
            "AzureChatExtensionsMessageContext": "azure_chat_extensions_message_context",
            "AzureCosmosDBChatExtensionConfiguration": "azure_cosmos_db_chat_extension_configuration",
            "AzureCosmosDBChatExtensionParameters": "azure_cosmos_db_chat_extension_parameters",
            "AzureCosmosDBFieldMappingOptions": "azure_cosmos_db_field_mapping_options",
            "AzureSearchChatExtensionConfiguration": "azure_search_chat_extension_configuration",
            "AzureSearchChatExtensionParameters": "azure_search_chat_extension_parameters",
            "AzureSearchIndexFieldMappingOptions": "azure_search_index_field_mapping_options",
            "AzureSearchQueryType": "values",
            "ChatCompletionChoiceCommon": "chat_completion_choice_common",
            "ChatCompletionFunction": "chat_completion_function",
            "ChatCompletionFunctionCall": "chat_completion_function_call",
            "ChatCompletionFunctionParameters": "values",
            "ChatCompletionMessageToolCall": "chat_completion_message_tool_call",
            "ChatCompletionMessageToolCallChunk": "chat_completion_message_tool_call_chunk",
            "ChatCompletionMessageToolCallChunkFunction": "chat_completion_message_tool_call_chunk_function",
            "ChatCompletionMessageToolCallFunction": "chat_completion_message_tool_call_function",
            "ChatCompletionNamedToolChoice": "chat_completion_named_tool_choice",
            "ChatCompletionNamedToolChoiceFunction": "chat_completion_named_tool_choice_function",
            "ChatCompletionRequestMessage": "unions",
            "ChatCompletionRequestMessageAssistant": "chat_completion_request_message_assistant",
            "ChatCompletionRequestMessageContentPart": "unions",
            "ChatCompletionRequestMessageContentPartImage": "chat_completion_request_message_content_part_image",
            "ChatCompletionRequestMessageContentPartImageImageUrl": "chat_completion_request_message_content_part_image_image_url",
            "ChatCompletionRequestMessageContentPartText": "chat_completion_request_message_content_part_text",
            "ChatCompletionRequestMessageContentPartType": "values",
            "ChatCompletionRequestMessageFunction": "chat_completion_request_message_function",
            "ChatCompletionRequestMessageRole": "values",
            "ChatCompletionRequestMessageSystem": "chat_completion_request_message_system",
            "ChatCompletionRequestMessageTool": "chat_completion_request_message_tool",
            "ChatCompletionRequestMessageUser": "chat_completion_request_message_user",
            "ChatCompletionResponseFormat": "values",
            "ChatCompletionResponseMessage": "chat_completion_response_message",
            "ChatCompletionResponseMessageRole": "values",
            "ChatCompletionResponseObject": "values",
            "ChatCompletionStreamResponseDelta": "chat_completion_stream_response_delta",
            "ChatCompletionStreamResponseDeltaFunctionCall": "chat_completion_stream_response_delta_function_call",
            "ChatCompletionTool": "chat_completion_tool",
            "ChatCompletionToolChoiceOption": "unions",
            "ChatCompletionToolFunction": "chat_completion_tool_function",
            "ChatCompletionToolType": "values",
            "ChatCompletionsRequestCommon": "chat_completions_request_common",
            "ChatCompletionsResponseCommon": "chat_completions_response_common",
            "Citation": "citation",
            "CompletionUsage": "completion_usage",
            "CompletionsCreateRequest": "completions_create_request",
            "ContentFilterChoiceResults": "content_filter_choice_results",
            "ContentFilterDetectedResult": "content_filter_detected_result",
            "ContentFilterDetectedWithCitationResult": "content_filter_detected_with_citation_result",
            "ContentFilterDetectedWithCitationResultCitation": "content_filter_detected_with_citation_result_citation",
            "ContentFilterOffsets": "content_filter_offsets",
            "ContentFilterPromptResults": "content_filter_prompt_results",
            "ContentFilterResultBase": "content_filter_result_base",
            "ContentFilterResultsBase": "content_filter_results_base",
            "ContentFilterSeverityResult": "content_filter_severity_result",
            "CreateChatCompletionRequest": "create_chat_completion_request",
            "CreateChatCompletionRequestFunctionCallVariant2": "create_chat_completion_request_function_call_variant_2",
            "CreateChatCompletionRequestResponseFormat": "create_chat_completion_request_response_format",
            "CreateChatCompletionResponse": "create_chat_completion_response",
            "CreateChatCompletionResponseChoicesItem": "create_chat_completion_response_choices_item",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response",
            "CreateChatCompletionStreamResponseChoicesItem": "create_chat_completion_stream_response_choices_item",
            "CreateCompletionResponse": "create_completion_response",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs",
            "CreateTranscriptionRequest": "create_transcription_request",
            "CreateTranslationRequest": "create_translation_request",
            "DalleContentFilterResults": "dalle_content_filter_results",
            "DalleError": "dalle_error",
            "DalleErrorResponse": "dalle_error_response",
            "DalleFilterResults": "dalle_filter_results",
            "DalleInnerError": "dalle_inner_error",
            "EmbeddingsCreateRequest": "embeddings_create_request",
            "EmbeddingsCreateResponse": "embeddings_create_response",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage",
            "Error": "error",
            "ErrorBase": "error_base",
            "ErrorResponse": "error_response",
            "GenerateImagesResponse": "generate_images_response",
            "ImageDetailLevel": "values",
            "ImageGenerationsRequest": "image_generations_request",
            "ImageQuality": "values",
            "ImageResult": "image_result",
            "ImageSize": "values",
            "ImageStyle": "values",
            "ImagesResponseFormat": "values",
            "InnerError": "inner_error",
            "InnerErrorCode": "values",
            "OnYourDataApiKeyAuthenticationOptions": "on_your_data_api_key_authentication_options",
            "OnYourDataAuthenticationOptions": "unions",
            "OnYourDataAuthenticationType": "values",
            "OnYourDataConnectionStringAuthenticationOptions": "on_your_data_connection_string_authentication_options",
            "OnYourDataDeploymentNameVectorizationSource": "on_your_data_deployment_name_vectorization_source",
            "OnYourDataEndpointVectorizationSource": "on_your_data_endpoint_vectorization_source",
            "OnYourDataSystemAssignedManagedIdentityAuthenticationOptions": "on_your_data_system_assigned_managed_identity_authentication_options",
            "OnYourDataUserAssignedManagedIdentityAuthenticationOptions": "on_your_data_user_assigned_managed_identity_authentication_options",
            "OnYourDataVectorizationSource": "unions",
            "OnYourDataVectorizationSourceType": "values",
            "PromptFilterResult": "prompt_filter_result",
            "PromptFilterResults": "unions",
            "ToolCallType": "values",
        },
    )
