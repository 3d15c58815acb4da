"""One way to make calls with four clients: sync and async, ours and that of `openai`; each call gives an outcome."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")
MODEL = "gpt-4o"
QUESTION = "How are you?"


@attrs.define
class Outcome:
    """How a call ended.

    Attributes:
        text: what was said, as far as it came.
        events: of a stream.
        error: what was raised, if anything was.
        seconds: that the call took.
        retries_taken: of a call that is not streamed and went well.
        endpoint: who served such a call.
    """

    text: str = ""
    events: list[Any] = attrs.field(factory=list)
    error: Exception | None = None
    seconds: float = 0.0
    retries_taken: int = 0
    endpoint: str | None = None

    def see(self, event: Any) -> None:
        """Take note of an event of a stream."""
        self.events.append(event)
        for choice in event.choices:
            self.text += choice.delta.content or ""

    def take(self, raw: Any, answer: Any) -> None:
        """Take note of a whole answer."""
        self.text = answer.choices[0].message.content
        self.retries_taken = raw.retries_taken
        self.endpoint = getattr(raw, "endpoint", None)


class Caller(Protocol):
    """Makes calls with one client.

    Attributes:
        client: ours or that of `openai`.
    """

    client: Any

    def chat(self, question: str = QUESTION, **options: Any) -> Outcome:
        """Ask, and read the whole answer."""
        ...

    def stream(self, question: str = QUESTION, **options: Any) -> Outcome:
        """Ask, and read the stream to its end."""
        ...

    def together(self, questions: list[str], *, streamed: bool = False, **options: Any) -> list[Outcome]:
        """Ask all at once."""
        ...

    def close(self) -> None:
        """Close the client."""
        ...


class SyncCaller:
    """Makes calls with a sync client; `errors` are the types that an outcome may carry, others are raised."""

    def __init__(self, client: Any, errors: type[Exception] | tuple[type[Exception], ...]) -> None:
        self.client = client
        self._errors = errors

    def chat(self, question: str = QUESTION, **options: Any) -> Outcome:
        """See `Caller`."""

        def call(outcome: Outcome) -> None:
            raw = self.client.chat.completions.with_raw_response.create(**asked(question), **options)
            outcome.take(raw, raw.parse())

        return self._timed(call)

    def stream(self, question: str = QUESTION, **options: Any) -> Outcome:
        """See `Caller`."""

        def call(outcome: Outcome) -> None:
            for event in self.client.chat.completions.create(**asked(question), stream=True, **options):
                outcome.see(event)

        return self._timed(call)

    def together(self, questions: list[str], *, streamed: bool = False, **options: Any) -> list[Outcome]:
        """See `Caller`."""
        ask = self.stream if streamed else self.chat
        with ThreadPoolExecutor(len(questions)) as threads:
            return list(threads.map(lambda question: ask(question, **options), questions))

    def close(self) -> None:
        """See `Caller`."""
        self.client.close()

    def _timed(self, call: Callable[[Outcome], None]) -> Outcome:
        outcome = Outcome()
        start = time.monotonic()
        try:
            call(outcome)
        except self._errors as error:
            outcome.error = error
        outcome.seconds = time.monotonic() - start
        return outcome


class AsyncCaller:
    """Makes calls with an async client, in an event loop of its own; otherwise as `SyncCaller`."""

    def __init__(self, client: Any, errors: type[Exception] | tuple[type[Exception], ...]) -> None:
        self.client = client
        self._errors = errors
        self._runner = asyncio.Runner()

    def chat(self, question: str = QUESTION, **options: Any) -> Outcome:
        """See `Caller`."""
        return self._runner.run(self.chat_async(question, **options))

    def stream(self, question: str = QUESTION, **options: Any) -> Outcome:
        """See `Caller`."""
        return self._runner.run(self.stream_async(question, **options))

    def together(self, questions: list[str], *, streamed: bool = False, **options: Any) -> list[Outcome]:
        """See `Caller`."""
        ask = self.stream_async if streamed else self.chat_async

        async def all_of_them() -> list[Outcome]:
            return await asyncio.gather(*(ask(question, **options) for question in questions))

        return self._runner.run(all_of_them())

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something in the client's event loop."""
        return self._runner.run(work)

    def close(self) -> None:
        """See `Caller`."""
        self._runner.run(self.client.close())
        self._runner.close()

    async def chat_async(self, question: str = QUESTION, **options: Any) -> Outcome:
        """Ask within an event loop, and read the whole answer."""

        async def call(outcome: Outcome) -> None:
            raw = await self.client.chat.completions.with_raw_response.create(**asked(question), **options)
            outcome.take(raw, raw.parse())

        return await self._timed(call)

    async def stream_async(self, question: str = QUESTION, **options: Any) -> Outcome:
        """Ask within an event loop, and read the stream to its end."""

        async def call(outcome: Outcome) -> None:
            async for event in await self.client.chat.completions.create(**asked(question), stream=True, **options):
                outcome.see(event)

        return await self._timed(call)

    async def _timed(self, call: Callable[[Outcome], Coroutine[Any, Any, None]]) -> Outcome:
        outcome = Outcome()
        start = time.monotonic()
        try:
            await call(outcome)
        except self._errors as error:
            outcome.error = error
        outcome.seconds = time.monotonic() - start
        return outcome


def asked(question: str = QUESTION) -> dict[str, Any]:
    """Return the arguments of a chat."""
    return {"model": MODEL, "messages": [{"role": "user", "content": question}]}
