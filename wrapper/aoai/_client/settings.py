"""What a client is told when it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence

    import httpx
    import httpx2  # if it is there
    from azure.core.credentials import TokenCredential
    from azure.core.credentials_async import AsyncTokenCredential

    from aoai._call.endpoint import Endpoint


class _Common(TypedDict, total=False):
    azure_endpoint: str | None
    azure_deployment: str | None
    base_url: str | httpx.URL | None
    azure_ad_token: str | None
    organization: str | None
    project: str | None
    timeout: float | httpx.Timeout | None
    max_retries: int
    deadline: float | None
    default_headers: Mapping[str, str | None] | None
    default_query: Mapping[str, object] | None
    endpoints: Sequence[Endpoint | Mapping[str, Any] | str] | None
    larger_context: Mapping[str, str] | None
    first_event_timeout: float | None
    idle_timeout: float | None
    on_malformed_event: Literal["raise", "skip"]
    retry_unanswered: bool
    models_of: str | None
    send_api_version: bool | None
    token_scope: str
    log_headers: Collection[str]
    log_query: Collection[str]
    log_body_limit: int
    max_response_bytes: int
    transport: Literal["httpx", "httpx2"] | None


class Settings(_Common, total=False):
    """What `AzureOpenAI` takes beside `api_version`.

    azure_endpoint: the resource, `https://my-resource.openai.azure.com`; default AZURE_OPENAI_ENDPOINT. It may be the
        address of an operation, as portals show it: what it says of version and deployment holds if nothing else does.
    azure_deployment: the deployment for every call that has one in its path in dated versions, whatever `model` says.
    base_url: instead of an endpoint, the whole address under which the operations are, `.../openai/v1/` or that of a
        gateway before Azure; its query goes with every request.
    Of the credentials give at most one: api_key, azure_ad_token, azure_ad_token_provider or credential.

    api_key: the resource's key, or a function that returns it; default AZURE_OPENAI_API_KEY.
    azure_ad_token: a Microsoft Entra token; default AZURE_OPENAI_AD_TOKEN.
    azure_ad_token_provider: a function that returns such a token, asked before each request.
    credential: a credential of azure-identity, or `"default"` for its `DefaultAzureCredential`.
    token_scope: what the credential is asked for, such as `https://cognitiveservices.azure.com/.default`; default what
        the endpoint's host takes, in the public cloud or another.
    organization, project: sent as headers, as `openai` does.
    endpoints: instead of one endpoint several, each an `aoai.Endpoint`, a mapping of what it takes, or an address:
        calls go to the lowest tier that is well, and on to another place when one fails.
    larger_context: by deployment, the one that takes over a call whose prompt is too long for it.
    timeout, max_retries, deadline: as in `CallOptions`; 600 seconds (5 to connect), 2 and none by default.
    first_event_timeout, idle_timeout, on_malformed_event: as in `CallOptions`; none, none and `raise` by default.
    retry_unanswered: as in `CallOptions`; False by default.
    default_headers, default_query: sent with every request; a header that is None is not, though the client would.
    http_client: a client of httpx or httpx2 of one's own, which is not closed with this one.
    transport: `"httpx"` or `"httpx2"` to send all calls through a client of that library, which tests can intercept
        (respx, pytest-httpx); the client's own connections by default.
    max_response_bytes: the most bytes that a body which is read whole may have, decoded; 1 GiB by default. Of an answer
        that is an error no more than 1 MiB is read.
    models_of: the pinned version whose models to use with an `api_version` that is not pinned; default the nearest
        before it.
    send_api_version: whether `api-version` is sent. Default, dated versions and `preview` send it and v1 does not, as
        their documents have it; True sends `v1` too, False leaves it out, for gateways that want it so.
    log_headers, log_query: names of headers and query parameters to log beside those that are known to be harmless.
    log_body_limit: bytes of a body that are logged, where AZURE_HTTP_LOG_DETAIL_LEVEL asks for bodies; default 4,096.
    """

    api_key: str | Callable[[], str] | None
    azure_ad_token_provider: Callable[[], str] | None
    credential: TokenCredential | Literal["default"] | None
    http_client: httpx.Client | httpx2.Client | None


class AsyncSettings(_Common, total=False):
    """What `AsyncAzureOpenAI` takes beside `api_version`: as `Settings`, and what is asked for may be awaitable."""

    api_key: str | Callable[[], str | Awaitable[str]] | None
    azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None
    credential: TokenCredential | AsyncTokenCredential | Literal["default"] | None
    http_client: httpx.AsyncClient | httpx2.AsyncClient | None
