"""A Python client for Azure OpenAI that knows every API version."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy
from aoai._version import __version__ as __version__

if TYPE_CHECKING:
    from aoai import emulator as emulator
    from aoai import errors as errors
    from aoai._call.choice import EndpointStatus as EndpointStatus
    from aoai._call.endpoint import Endpoint as Endpoint
    from aoai._call.options import NOT_GIVEN as NOT_GIVEN
    from aoai._call.options import CallOptions as CallOptions
    from aoai._call.options import NotGiven as NotGiven
    from aoai._call.options import Omit as Omit
    from aoai._call.options import not_given as not_given
    from aoai._call.options import omit as omit
    from aoai._call.versions import operations as operations
    from aoai._call.versions import versions as versions
    from aoai._client.base import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from aoai._client.public import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from aoai._client.public import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from aoai._client.public import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from aoai._client.public import DefaultHttpxClient as DefaultHttpxClient
    from aoai._client.public import Timeout as Timeout
    from aoai._client.settings import AsyncSettings as AsyncSettings
    from aoai._client.settings import Settings as Settings
    from aoai._client.v1 import AsyncOpenAI as AsyncOpenAI
    from aoai._client.v1 import OpenAI as OpenAI
    from aoai._parse.events import ParsedChatStreamEvent as ParsedChatStreamEvent
    from aoai._parse.streams import AsyncParsedChatCompletionStream as AsyncParsedChatCompletionStream
    from aoai._parse.streams import AsyncParsedResponseStream as AsyncParsedResponseStream
    from aoai._parse.streams import ParsedChatCompletionStream as ParsedChatCompletionStream
    from aoai._parse.streams import ParsedResponseStream as ParsedResponseStream
    from aoai._parse.tools import pydantic_function_tool as pydantic_function_tool
    from aoai._parse.tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from aoai._responses.async_binary import AsyncBinaryContent as AsyncBinaryContent
    from aoai._responses.async_pages import AsyncPage as AsyncPage
    from aoai._responses.async_pages import AsyncPages as AsyncPages
    from aoai._responses.async_response import AsyncStreamingResponse as AsyncStreamingResponse
    from aoai._responses.binary import BinaryContent as BinaryContent
    from aoai._responses.pages import Page as Page
    from aoai._responses.raw import APIResponse as APIResponse
    from aoai._responses.raw import AsyncAPIResponse as AsyncAPIResponse
    from aoai._responses.response import StreamingResponse as StreamingResponse
    from aoai._runtime.files import FileTypes as FileTypes
    from aoai._runtime.files import file_from_path as file_from_path
    from aoai._runtime.model import BaseModel as BaseModel
    from aoai._runtime.model import UnknownVariant as UnknownVariant
    from aoai._runtime.parsed import ParsedArguments as ParsedArguments
    from aoai._runtime.parsed import ParsedContent as ParsedContent
    from aoai._streams.accumulate import AsyncChatCompletionStream as AsyncChatCompletionStream
    from aoai._streams.accumulate import AsyncResponseStream as AsyncResponseStream
    from aoai._streams.accumulate import AsyncRunStream as AsyncRunStream
    from aoai._streams.accumulate import ChatCompletionStream as ChatCompletionStream
    from aoai._streams.accumulate import ChatStreamEvent as ChatStreamEvent
    from aoai._streams.accumulate import ResponseStream as ResponseStream
    from aoai._streams.accumulate import RestartedEvent as RestartedEvent
    from aoai._streams.accumulate import RunStream as RunStream
    from aoai._streams.async_stream import AsyncStream as AsyncStream
    from aoai._streams.stream import Stream as Stream
    from aoai._tools.running import AsyncToolRun as AsyncToolRun
    from aoai._tools.running import ToolRun as ToolRun
    from aoai._tools.steps import ToolCall as ToolCall
    from aoai._tools.steps import ToolResult as ToolResult
    from aoai._tools.steps import ToolStep as ToolStep
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
    from aoai.errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from aoai.errors import InternalServerError as InternalServerError
    from aoai.errors import InvalidDataError as InvalidDataError
    from aoai.errors import LengthFinishReasonError as LengthFinishReasonError
    from aoai.errors import NotFoundError as NotFoundError
    from aoai.errors import OpenAIError as OpenAIError
    from aoai.errors import PermissionDeniedError as PermissionDeniedError
    from aoai.errors import RateLimitError as RateLimitError
    from aoai.errors import StreamInterruptedError as StreamInterruptedError
    from aoai.errors import StreamTimeoutError as StreamTimeoutError
    from aoai.errors import ToolStepsError as ToolStepsError
    from aoai.errors import UnknownVersionError as UnknownVersionError
    from aoai.errors import UnpinnedVersionWarning as UnpinnedVersionWarning
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
        "ContentFilterFinishReasonError",
        "InternalServerError",
        "InvalidDataError",
        "LengthFinishReasonError",
        "NotFoundError",
        "OpenAIError",
        "PermissionDeniedError",
        "RateLimitError",
        "StreamInterruptedError",
        "StreamTimeoutError",
        "ToolStepsError",
        "UnknownVersionError",
        "UnpinnedVersionWarning",
        "UnprocessableEntityError",
        "UnsupportedByVersionError",
    )
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "NOT_GIVEN": "aoai._call.options",
            "APIResponse": "aoai._responses.raw",
            "AsyncAPIResponse": "aoai._responses.raw",
            "AsyncBinaryContent": "aoai._responses.async_binary",
            "AsyncPage": "aoai._responses.async_pages",
            "AsyncPages": "aoai._responses.async_pages",
            "AsyncStreamingResponse": "aoai._responses.async_response",
            "BaseModel": "aoai._runtime.model",
            "BinaryContent": "aoai._responses.binary",
            "DEFAULT_CONNECTION_LIMITS": "aoai._client.public",
            "DEFAULT_MAX_RETRIES": "aoai._client.base",
            "DEFAULT_TIMEOUT": "aoai._client.public",
            "DefaultAsyncHttpxClient": "aoai._client.public",
            "DefaultHttpxClient": "aoai._client.public",
            "Endpoint": "aoai._call.endpoint",
            "EndpointStatus": "aoai._call.choice",
            "FileTypes": "aoai._runtime.files",
            "NotGiven": "aoai._call.options",
            "Omit": "aoai._call.options",
            "Page": "aoai._responses.pages",
            "Timeout": "aoai._client.public",
            "not_given": "aoai._call.options",
            "omit": "aoai._call.options",
            "AsyncAzureOpenAI": "aoai_generated.clients",
            "AsyncSettings": "aoai._client.settings",
            "AsyncStream": "aoai._streams.async_stream",
            "AzureOpenAI": "aoai_generated.clients",
            "CallOptions": "aoai._call.options",
            "Settings": "aoai._client.settings",
            "Stream": "aoai._streams.stream",
            "StreamingResponse": "aoai._responses.response",
            "UnknownVariant": "aoai._runtime.model",
            "AsyncOpenAI": "aoai._client.v1",
            "OpenAI": "aoai._client.v1",
            "ParsedChatStreamEvent": "aoai._parse.events",
            "AsyncParsedChatCompletionStream": "aoai._parse.streams",
            "AsyncParsedResponseStream": "aoai._parse.streams",
            "ParsedChatCompletionStream": "aoai._parse.streams",
            "ParsedResponseStream": "aoai._parse.streams",
            "pydantic_function_tool": "aoai._parse.tools",
            "pydantic_responses_function_tool": "aoai._parse.tools",
            "file_from_path": "aoai._runtime.files",
            "ParsedArguments": "aoai._runtime.parsed",
            "ParsedContent": "aoai._runtime.parsed",
            "AsyncToolRun": "aoai._tools.running",
            "ToolRun": "aoai._tools.running",
            "ToolCall": "aoai._tools.steps",
            "ToolResult": "aoai._tools.steps",
            "ToolStep": "aoai._tools.steps",
            "emulator": "emulator",
            "errors": "errors",
            "operations": "aoai._call.versions",
            "versions": "aoai._call.versions",
            **dict.fromkeys(_STREAMS, "aoai._streams.accumulate"),
            **dict.fromkeys(_ERRORS, "errors"),
        },
    )
