"""Who is measured: aoai, openai, bare httpx, and a raw socket as the floor; all do the same works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = ("aoai", "openai", "httpx", "floor")
QUESTION = [
    {"role": "system", "content": "You are a helpful assistant that answers in one sentence."},
    {"role": "user", "content": "What is the weather in Oslo today, and should I take an umbrella with me?"},
]
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Return the weather of a place",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
KEY = "0123456789abcdef0123456789abcdef"
VERSION = "2024-10-21"
RESPONSES_VERSION = "2025-04-01-preview"


class Sync(Protocol):
    """The works that are measured; each returns a number by which it is checked that the work was done."""

    def chat(self, size: int, turns: int = 1) -> int:
        """Call with `turns` copies of the question; return the length of the text of the answer."""
        ...

    def stream(self, name: str, *, everything: bool) -> int:
        """Return the characters in a streamed chat, where `everything` reads every field of each event."""
        ...

    def tools(self, name: str) -> int:
        """Return the characters of the arguments of a streamed tool call."""
        ...

    def responses(self, name: str) -> int:
        """Return the characters of a streamed response."""
        ...

    def embeddings(self, count: int, *, floats: bool) -> int:
        """Return how many numbers a batch of embeddings has; `floats` asks for figures instead of base64."""
        ...

    def files(self, kilobytes: int) -> int:
        """Return how many files a page lists."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class Async(Protocol):
    """The same, asynchronously."""

    async def chat(self, size: int) -> int:
        """Return the length of the text of the answer."""
        ...

    async def stream(self, name: str, *, everything: bool, first: Callable[[], None] | None = None) -> int:
        """Return the characters in a streamed chat; `first` is called once, at the first event."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


def sync(name: str, port: int, version: str = VERSION) -> Sync:
    """Return the synchronous contender of a name."""
    if name in {"aoai", "openai"}:
        from harness.contenders.sdk import SyncSdk

        return SyncSdk(name, port, version)
    if name == "httpx":
        from harness.contenders.bare_httpx import SyncHttpx

        return SyncHttpx(port, version)
    from harness.contenders.floor import SyncFloor

    return SyncFloor(port, version)


def asynchronous(name: str, port: int, version: str = VERSION) -> Async:
    """Return the asynchronous contender of a name; called in a running event loop."""
    if name in {"aoai", "openai"}:
        from harness.contenders.sdk import AsyncSdk

        return AsyncSdk(name, port, version)
    if name == "httpx":
        from harness.contenders.bare_httpx import AsyncHttpx

        return AsyncHttpx(port, version)
    from harness.contenders.floor import AsyncFloor

    return AsyncFloor(port, version)
