"""`OpenAI` and `AsyncOpenAI`: clients of v1, under the names by which Microsoft's documentation has them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from aoai_generated.v1 import client

if TYPE_CHECKING:
    from typing import Unpack

    from aoai._client.settings import AsyncSettings, Settings


def _settings(settings: dict[str, Any]) -> dict[str, Any]:
    """Return settings with what `openai` reads from the environment, where Azure's own variables say nothing."""
    addresses = {"azure_endpoint", "base_url", "endpoints"}
    credentials = {"api_key", "azure_ad_token", "azure_ad_token_provider", "credential", "endpoints"}
    found = {"api_version": "v1", **settings}
    address, key = os.environ.get("OPENAI_BASE_URL"), os.environ.get("OPENAI_API_KEY")
    if address and not (settings.keys() & addresses or os.environ.get("AZURE_OPENAI_ENDPOINT")):
        found["base_url"] = address
    if key and not (settings.keys() & credentials or os.environ.get("AZURE_OPENAI_API_KEY")):
        found["api_key"] = key
    if callable(found.get("api_key")):  # with `openai` it gives a token, and Microsoft's pages pass one here
        found["azure_ad_token_provider"] = found.pop("api_key")
    return found


class OpenAI(client.AzureOpenAI):
    """A client for v1 of an Azure OpenAI resource.

    Args:
        settings: see `aoai.Settings`; `base_url` is `https://<resource>.openai.azure.com/openai/v1/`. It and `api_key`
            come from OPENAI_BASE_URL and OPENAI_API_KEY if they are not given, unless AZURE_OPENAI_ENDPOINT and
            AZURE_OPENAI_API_KEY are set. A function as `api_key` returns a Microsoft Entra token.

    Raises:
        AoaiError: no endpoint or no credential is known, or settings exclude each other.
    """

    if TYPE_CHECKING:

        def __new__(cls, **settings: Unpack[Settings]) -> OpenAI: ...

        def __init__(self, **settings: Unpack[Settings]) -> None: ...

    else:

        def __init__(self, **settings: Any) -> None:
            super().__init__(**_settings(settings))


class AsyncOpenAI(client.AsyncAzureOpenAI):
    """A client for v1 of an Azure OpenAI resource, for asyncio and trio; see `OpenAI`."""

    if TYPE_CHECKING:

        def __new__(cls, **settings: Unpack[AsyncSettings]) -> AsyncOpenAI: ...

        def __init__(self, **settings: Unpack[AsyncSettings]) -> None: ...

    else:

        def __init__(self, **settings: Any) -> None:
            super().__init__(**_settings(settings))
