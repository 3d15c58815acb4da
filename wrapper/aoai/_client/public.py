"""Names of httpx that programs written for `openai` import from here: httpx itself is imported only for them."""

from httpx import AsyncClient as DefaultAsyncHttpxClient
from httpx import Client as DefaultHttpxClient
from httpx import Limits, Timeout

DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)
HTTPX_TIMEOUT = Timeout(5.0)
"""What an httpx client has that was given no timeout."""
DEFAULT_CONNECTION_LIMITS = Limits(max_connections=1000, max_keepalive_connections=100)

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "Timeout",
]
