"""A Python client for Azure OpenAI that knows every API version."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai import emulator as emulator
    from aoai import errors as errors
    from aoai._accumulate import AsyncChatCompletionStream as AsyncChatCompletionStream
    from aoai._accumulate import AsyncResponseStream as AsyncResponseStream
    from aoai._accumulate import AsyncRunStream as AsyncRunStream
    from aoai._accumulate import ChatCompletionStream as ChatCompletionStream
    from aoai._accumulate import ChatStreamEvent as ChatStreamEvent
    from aoai._accumulate import ResponseStream as ResponseStream
    from aoai._accumulate import RestartedEvent as RestartedEvent
    from aoai._accumulate import RunStream as RunStream
    from aoai._binary import AsyncBinaryContent as AsyncBinaryContent
    from aoai._binary import BinaryContent as BinaryContent
    from aoai._client import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from aoai._endpoint import Endpoint as Endpoint
    from aoai._options import NOT_GIVEN as NOT_GIVEN
    from aoai._options import AsyncSettings as AsyncSettings
    from aoai._options import CallOptions as CallOptions
    from aoai._options import NotGiven as NotGiven
    from aoai._options import Omit as Omit
    from aoai._options import Settings as Settings
    from aoai._options import not_given as not_given
    from aoai._options import omit as omit
    from aoai._pages import AsyncPage as AsyncPage
    from aoai._pages import AsyncPages as AsyncPages
    from aoai._pages import Page as Page
    from aoai._policy.choice import EndpointStatus as EndpointStatus
    from aoai._public import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from aoai._public import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from aoai._public import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from aoai._public import DefaultHttpxClient as DefaultHttpxClient
    from aoai._public import Timeout as Timeout
    from aoai._responses import APIResponse as APIResponse
    from aoai._responses import AsyncAPIResponse as AsyncAPIResponse
    from aoai._responses import AsyncStreamingResponse as AsyncStreamingResponse
    from aoai._responses import StreamingResponse as StreamingResponse
    from aoai._runtime.files import FileTypes as FileTypes
    from aoai._runtime.model import BaseModel as BaseModel
    from aoai._runtime.model import UnknownVariant as UnknownVariant
    from aoai._streaming import AsyncStream as AsyncStream
    from aoai._streaming import Stream as Stream
    from aoai._versions import operations as operations
    from aoai._versions import versions as versions
    from aoai.errors import AoaiError as AoaiError
    from aoai.errors import APIConnectionError as APIConnectionError
    from aoai.errors import APIError as APIError
    from aoai.errors import APIResponseValidationError as APIResponseValidationError
    from aoai.errors import APIStatusError as APIStatusError
    from aoai.errors import APITimeoutError as APITimeoutError
    from aoai.errors import AuthenticationError as AuthenticationError
    from aoai.errors import BadRequestError as BadRequestError
    from aoai.errors import ConflictError as ConflictError
    from aoai.errors import ContentFilterError as ContentFilterError
    from aoai.errors import InternalServerError as InternalServerError
    from aoai.errors import InvalidDataError as InvalidDataError
    from aoai.errors import NotFoundError as NotFoundError
    from aoai.errors import OpenAIError as OpenAIError
    from aoai.errors import PermissionDeniedError as PermissionDeniedError
    from aoai.errors import RateLimitError as RateLimitError
    from aoai.errors import StreamInterruptedError as StreamInterruptedError
    from aoai.errors import StreamTimeoutError as StreamTimeoutError
    from aoai.errors import UnknownVersionError as UnknownVersionError
    from aoai.errors import UnprocessableEntityError as UnprocessableEntityError
    from aoai.errors import UnsupportedByVersionError as UnsupportedByVersionError
    from aoai_generated.clients import AsyncAzureOpenAI as AsyncAzureOpenAI
    from aoai_generated.clients import AzureOpenAI as AzureOpenAI
else:
    _STREAMS = (
        "AsyncChatCompletionStream",
        "AsyncResponseStream",
        "AsyncRunStream",
        "ChatCompletionStream",
        "ChatStreamEvent",
        "ResponseStream",
        "RestartedEvent",
        "RunStream",
    )
    _ERRORS = (
        "AoaiError",
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "ContentFilterError",
        "InternalServerError",
        "InvalidDataError",
        "NotFoundError",
        "OpenAIError",
        "PermissionDeniedError",
        "RateLimitError",
        "StreamInterruptedError",
        "StreamTimeoutError",
        "UnknownVersionError",
        "UnprocessableEntityError",
        "UnsupportedByVersionError",
    )
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "NOT_GIVEN": "_options",
            "APIResponse": "_responses",
            "AsyncAPIResponse": "_responses",
            "AsyncBinaryContent": "_binary",
            "AsyncPage": "_pages",
            "AsyncPages": "_pages",
            "AsyncStreamingResponse": "_responses",
            "BaseModel": "aoai._runtime.model",
            "BinaryContent": "_binary",
            "DEFAULT_CONNECTION_LIMITS": "_public",
            "DEFAULT_MAX_RETRIES": "_client",
            "DEFAULT_TIMEOUT": "_public",
            "DefaultAsyncHttpxClient": "_public",
            "DefaultHttpxClient": "_public",
            "Endpoint": "_endpoint",
            "EndpointStatus": "aoai._policy.choice",
            "FileTypes": "aoai._runtime.files",
            "NotGiven": "_options",
            "Omit": "_options",
            "Page": "_pages",
            "Timeout": "_public",
            "not_given": "_options",
            "omit": "_options",
            "AsyncAzureOpenAI": "aoai_generated.clients",
            "AsyncSettings": "_options",
            "AsyncStream": "_streaming",
            "AzureOpenAI": "aoai_generated.clients",
            "CallOptions": "_options",
            "Settings": "_options",
            "Stream": "_streaming",
            "StreamingResponse": "_responses",
            "UnknownVariant": "aoai._runtime.model",
            "emulator": "emulator",
            "errors": "errors",
            "operations": "_versions",
            "versions": "_versions",
            **dict.fromkeys(_STREAMS, "_accumulate"),
            **dict.fromkeys(_ERRORS, "errors"),
        },
    )

__version__ = "0.1.0"
