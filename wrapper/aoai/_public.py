"""Names under which the package that people import has what is defined elsewhere, most of them `openai`'s."""

from httpx import AsyncClient as DefaultAsyncHttpxClient
from httpx import Client as DefaultHttpxClient
from httpx import Timeout

from aoai._client import DEFAULT_LIMITS as DEFAULT_CONNECTION_LIMITS
from aoai._options import NotGiven as Omit
from aoai._responses import RawResponse as APIResponse
from aoai._runtime.model import BaseModel
from aoai_generated.clients import AsyncAzureOpenAI, AzureOpenAI

AsyncAPIResponse = APIResponse

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncAzureOpenAI",
    "AzureOpenAI",
    "BaseModel",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Omit",
    "Timeout",
]
