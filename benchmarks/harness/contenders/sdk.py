"""The works through `AzureOpenAI`, of whichever of the two packages: the code is the same but for the import."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from harness.contenders import KEY, QUESTION, TOOL

if TYPE_CHECKING:
    from collections.abc import Callable


def _client(class_name: str, package: str, port: int, version: str) -> Any:
    client: Any = getattr(import_module(package), class_name)
    return client(azure_endpoint=f"http://127.0.0.1:{port}", api_key=KEY, api_version=version)


def read_all(chunk: Any) -> int:
    """Read every field of an event that Azure sends or the models name; return the characters of text."""
    seen = 0
    _ = (chunk.id, chunk.object, chunk.created, chunk.model, chunk.system_fingerprint, chunk.usage)
    for choice in chunk.choices:
        delta = choice.delta
        seen += len(delta.content or "")
        _ = (choice.index, choice.finish_reason, choice.logprobs)
        _ = (delta.role, delta.refusal, delta.tool_calls, delta.function_call)
        found = choice.content_filter_results
        if type(found) is dict:  # what openai has no model for
            for kind in found.values():
                _ = (kind["filtered"], kind["severity"])
        elif found:
            for kind in (found.hate, found.self_harm, found.sexual, found.violence):
                if kind:
                    _ = (kind.filtered, kind.severity)
    return seen


class SyncSdk:
    """The synchronous client."""

    def __init__(self, package: str, port: int, version: str) -> None:
        self._client = _client("AzureOpenAI", package, port, version)

    def chat(self, size: int, turns: int = 1) -> int:
        """See `Sync`."""
        answer = self._client.chat.completions.create(model=f"chat-{size}", messages=QUESTION * turns, temperature=0.2)
        return len(answer.choices[0].message.content)

    def stream(self, name: str, *, everything: bool) -> int:
        """See `Sync`."""
        seen = 0
        with self._client.chat.completions.create(model=name, messages=QUESTION, stream=True) as stream:
            if everything:
                for chunk in stream:
                    seen += read_all(chunk)
            else:
                for chunk in stream:
                    if chunk.choices:
                        seen += len(chunk.choices[0].delta.content or "")
        return seen

    def tools(self, name: str) -> int:
        """See `Sync`."""
        seen = 0
        create = self._client.chat.completions.create
        with create(model=name, messages=QUESTION, tools=[TOOL], stream=True) as stream:
            for chunk in stream:
                if chunk.choices:
                    for call in chunk.choices[0].delta.tool_calls or ():
                        seen += len(call.function.arguments)
        return seen

    def responses(self, name: str) -> int:
        """See `Sync`."""
        seen = 0
        with self._client.responses.create(model=name, input="What is the weather in Oslo?", stream=True) as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    seen += len(event.delta)
        return seen

    def embeddings(self, count: int, *, floats: bool) -> int:
        """See `Sync`."""
        asked: dict[str, Any] = {"encoding_format": "float"} if floats else {}
        texts = ["the quick brown fox jumps over the lazy dog"] * count
        answer = self._client.embeddings.create(model=f"emb-{count}", input=texts, **asked)
        return sum(len(item.embedding) for item in answer.data)

    def files(self, kilobytes: int) -> int:
        """See `Sync`."""
        page = self._client.files.list(extra_query={"order": f"files-{kilobytes}"})
        assert page.data[-1].filename == page.data[0].filename
        return len(page.data)

    def close(self) -> None:
        """See `Sync`."""
        self._client.close()


class AsyncSdk:
    """The asynchronous client."""

    def __init__(self, package: str, port: int, version: str) -> None:
        self._client = _client("AsyncAzureOpenAI", package, port, version)

    async def chat(self, size: int) -> int:
        """See `Async`."""
        answer = await self._client.chat.completions.create(model=f"chat-{size}", messages=QUESTION, temperature=0.2)
        return len(answer.choices[0].message.content)

    async def stream(self, name: str, *, everything: bool, first: Callable[[], None] | None = None) -> int:
        """See `Async`."""
        seen = 0
        async with await self._client.chat.completions.create(model=name, messages=QUESTION, stream=True) as stream:
            async for chunk in stream:
                if first:
                    first()
                    first = None
                if everything:
                    seen += read_all(chunk)
                elif chunk.choices:
                    seen += len(chunk.choices[0].delta.content or "")
        return seen

    async def close(self) -> None:
        """See `Async`."""
        await self._client.close()
