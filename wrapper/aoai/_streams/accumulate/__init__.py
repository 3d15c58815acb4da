"""Streamed answers put together: chat completions, responses and assistants' runs."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai._streams.accumulate.async_managers import AsyncChatCompletionStream as AsyncChatCompletionStream
    from aoai._streams.accumulate.async_managers import AsyncResponseStream as AsyncResponseStream
    from aoai._streams.accumulate.async_managers import AsyncRunStream as AsyncRunStream
    from aoai._streams.accumulate.chat import ChatAccumulator as ChatAccumulator
    from aoai._streams.accumulate.events import ChatStreamEvent as ChatStreamEvent
    from aoai._streams.accumulate.events import RestartedEvent as RestartedEvent
    from aoai._streams.accumulate.managers import ChatCompletionStream as ChatCompletionStream
    from aoai._streams.accumulate.managers import ResponseStream as ResponseStream
    from aoai._streams.accumulate.managers import RunStream as RunStream
    from aoai._streams.accumulate.operations import OnInterruption as OnInterruption
    from aoai._streams.accumulate.operations import accumulator_for as accumulator_for
    from aoai._streams.accumulate.operations import async_stream_of as async_stream_of
    from aoai._streams.accumulate.operations import stream_of as stream_of
    from aoai._streams.accumulate.responses import ResponseAccumulator as ResponseAccumulator
    from aoai._streams.accumulate.runs import RunAccumulator as RunAccumulator
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ChatAccumulator": "chat",
            "ChatStreamEvent": "events",
            "RestartedEvent": "events",
            "AsyncChatCompletionStream": "async_managers",
            "AsyncResponseStream": "async_managers",
            "AsyncRunStream": "async_managers",
            "ChatCompletionStream": "managers",
            "ResponseStream": "managers",
            "RunStream": "managers",
            "OnInterruption": "operations",
            "accumulator_for": "operations",
            "async_stream_of": "operations",
            "stream_of": "operations",
            "ResponseAccumulator": "responses",
            "RunAccumulator": "runs",
        },
    )
