"""The models of Azure OpenAI 2023-05-15; a model's module is imported when it is first used."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai_generated.models.authoring_error_response_v2022_12_01 import (
        AuthoringErrorResponse as AuthoringErrorResponse,
    )
    from aoai_generated.models.capabilities_v2023_05_15 import Capabilities as Capabilities
    from aoai_generated.models.chat_completions_create_request_messages_item_v2023_05_15 import (
        ChatCompletionsCreateRequestMessagesItem as ChatCompletionsCreateRequestMessagesItem,
    )
    from aoai_generated.models.chat_completions_create_request_v2023_05_15 import (
        ChatCompletionsCreateRequest as ChatCompletionsCreateRequest,
    )
    from aoai_generated.models.completions_create_request_v2022_12_01 import (
        CompletionsCreateRequest as CompletionsCreateRequest,
    )
    from aoai_generated.models.create_chat_completion_response_choices_item_message_v2023_05_15 import (
        CreateChatCompletionResponseChoicesItemMessage as CreateChatCompletionResponseChoicesItemMessage,
    )
    from aoai_generated.models.create_chat_completion_response_choices_item_v2023_05_15 import (
        CreateChatCompletionResponseChoicesItem as CreateChatCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_response_usage_v2023_05_15 import (
        CreateChatCompletionResponseUsage as CreateChatCompletionResponseUsage,
    )
    from aoai_generated.models.create_chat_completion_response_v2023_05_15 import (
        CreateChatCompletionResponse as CreateChatCompletionResponse,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_item_delta_v2023_05_15 import (
        CreateChatCompletionStreamResponseChoicesItemDelta as CreateChatCompletionStreamResponseChoicesItemDelta,
    )
    from aoai_generated.models.create_chat_completion_stream_response_choices_item_v2023_05_15 import (
        CreateChatCompletionStreamResponseChoicesItem as CreateChatCompletionStreamResponseChoicesItem,
    )
    from aoai_generated.models.create_chat_completion_stream_response_usage_v2023_05_15 import (
        CreateChatCompletionStreamResponseUsage as CreateChatCompletionStreamResponseUsage,
    )
    from aoai_generated.models.create_chat_completion_stream_response_v2023_05_15 import (
        CreateChatCompletionStreamResponse as CreateChatCompletionStreamResponse,
    )
    from aoai_generated.models.create_completion_response_choices_item_logprobs_v2022_12_01 import (
        CreateCompletionResponseChoicesItemLogprobs as CreateCompletionResponseChoicesItemLogprobs,
    )
    from aoai_generated.models.create_completion_response_choices_item_v2022_12_01 import (
        CreateCompletionResponseChoicesItem as CreateCompletionResponseChoicesItem,
    )
    from aoai_generated.models.create_completion_response_usage_v2022_12_01 import (
        CreateCompletionResponseUsage as CreateCompletionResponseUsage,
    )
    from aoai_generated.models.create_completion_response_v2022_12_01 import (
        CreateCompletionResponse as CreateCompletionResponse,
    )
    from aoai_generated.models.deprecation_v2022_12_01 import Deprecation as Deprecation
    from aoai_generated.models.embeddings_create_request_v2022_12_01 import (
        EmbeddingsCreateRequest as EmbeddingsCreateRequest,
    )
    from aoai_generated.models.embeddings_create_response_data_item_v2022_12_01 import (
        EmbeddingsCreateResponseDataItem as EmbeddingsCreateResponseDataItem,
    )
    from aoai_generated.models.embeddings_create_response_usage_v2022_12_01 import (
        EmbeddingsCreateResponseUsage as EmbeddingsCreateResponseUsage,
    )
    from aoai_generated.models.embeddings_create_response_v2022_12_01 import (
        EmbeddingsCreateResponse as EmbeddingsCreateResponse,
    )
    from aoai_generated.models.error_response_error_v2022_12_01 import ErrorResponseError as ErrorResponseError
    from aoai_generated.models.error_response_v2022_12_01 import ErrorResponse as ErrorResponse
    from aoai_generated.models.error_v2022_12_01 import Error as Error
    from aoai_generated.models.event_list_v2023_05_15 import EventList as EventList
    from aoai_generated.models.event_v2023_05_15 import Event as Event
    from aoai_generated.models.file_import_v2022_12_01 import FileImport as FileImport
    from aoai_generated.models.file_list_v2023_05_15 import FileList as FileList
    from aoai_generated.models.file_statistics_v2022_12_01 import FileStatistics as FileStatistics
    from aoai_generated.models.file_v2023_05_15 import File as File
    from aoai_generated.models.files_create_request_v2022_12_01 import FilesCreateRequest as FilesCreateRequest
    from aoai_generated.models.fine_tune_creation_v2022_12_01 import FineTuneCreation as FineTuneCreation
    from aoai_generated.models.fine_tune_list_v2023_05_15 import FineTuneList as FineTuneList
    from aoai_generated.models.fine_tune_v2023_05_15 import FineTune as FineTune
    from aoai_generated.models.hyper_parameters_v2022_12_01 import HyperParameters as HyperParameters
    from aoai_generated.models.inner_error_v2022_12_01 import InnerError as InnerError
    from aoai_generated.models.model_list_v2023_05_15 import ModelList as ModelList
    from aoai_generated.models.model_v2023_05_15 import Model as Model
    from aoai_generated.models.values_v2022_12_01 import ErrorCode as ErrorCode
    from aoai_generated.models.values_v2022_12_01 import InnerErrorCode as InnerErrorCode
    from aoai_generated.models.values_v2022_12_01 import LifeCycleStatus as LifeCycleStatus
    from aoai_generated.models.values_v2022_12_01 import LogLevel as LogLevel
    from aoai_generated.models.values_v2022_12_01 import Purpose as Purpose
    from aoai_generated.models.values_v2022_12_01 import State as State
    from aoai_generated.models.values_v2023_05_15 import TypeDiscriminator as TypeDiscriminator
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuthoringErrorResponse": "authoring_error_response_v2022_12_01",
            "Capabilities": "capabilities_v2023_05_15",
            "ChatCompletionsCreateRequest": "chat_completions_create_request_v2023_05_15",
            "ChatCompletionsCreateRequestMessagesItem": "chat_completions_create_request_messages_item_v2023_05_15",
            "CompletionsCreateRequest": "completions_create_request_v2022_12_01",
            "CreateChatCompletionResponse": "create_chat_completion_response_v2023_05_15",
            "CreateChatCompletionResponseChoicesItem": "create_chat_completion_response_choices_item_v2023_05_15",
            "CreateChatCompletionResponseChoicesItemMessage": "create_chat_completion_response_choices_item_message_v2023_05_15",
            "CreateChatCompletionResponseUsage": "create_chat_completion_response_usage_v2023_05_15",
            "CreateChatCompletionStreamResponse": "create_chat_completion_stream_response_v2023_05_15",
            "CreateChatCompletionStreamResponseChoicesItem": "create_chat_completion_stream_response_choices_item_v2023_05_15",
            "CreateChatCompletionStreamResponseChoicesItemDelta": "create_chat_completion_stream_response_choices_item_delta_v2023_05_15",
            "CreateChatCompletionStreamResponseUsage": "create_chat_completion_stream_response_usage_v2023_05_15",
            "CreateCompletionResponse": "create_completion_response_v2022_12_01",
            "CreateCompletionResponseChoicesItem": "create_completion_response_choices_item_v2022_12_01",
            "CreateCompletionResponseChoicesItemLogprobs": "create_completion_response_choices_item_logprobs_v2022_12_01",
            "CreateCompletionResponseUsage": "create_completion_response_usage_v2022_12_01",
            "Deprecation": "deprecation_v2022_12_01",
            "EmbeddingsCreateRequest": "embeddings_create_request_v2022_12_01",
            "EmbeddingsCreateResponse": "embeddings_create_response_v2022_12_01",
            "EmbeddingsCreateResponseDataItem": "embeddings_create_response_data_item_v2022_12_01",
            "EmbeddingsCreateResponseUsage": "embeddings_create_response_usage_v2022_12_01",
            "Error": "error_v2022_12_01",
            "ErrorCode": "values_v2022_12_01",
            "ErrorResponse": "error_response_v2022_12_01",
            "ErrorResponseError": "error_response_error_v2022_12_01",
            "Event": "event_v2023_05_15",
            "EventList": "event_list_v2023_05_15",
            "File": "file_v2023_05_15",
            "FileImport": "file_import_v2022_12_01",
            "FileList": "file_list_v2023_05_15",
            "FileStatistics": "file_statistics_v2022_12_01",
            "FilesCreateRequest": "files_create_request_v2022_12_01",
            "FineTune": "fine_tune_v2023_05_15",
            "FineTuneCreation": "fine_tune_creation_v2022_12_01",
            "FineTuneList": "fine_tune_list_v2023_05_15",
            "HyperParameters": "hyper_parameters_v2022_12_01",
            "InnerError": "inner_error_v2022_12_01",
            "InnerErrorCode": "values_v2022_12_01",
            "LifeCycleStatus": "values_v2022_12_01",
            "LogLevel": "values_v2022_12_01",
            "Model": "model_v2023_05_15",
            "ModelList": "model_list_v2023_05_15",
            "Purpose": "values_v2022_12_01",
            "State": "values_v2022_12_01",
            "TypeDiscriminator": "values_v2023_05_15",
        },
        "aoai_generated.models",
    )
