"""Streamed answers put together: chat completions, responses and assistants' runs."""

from typing import TYPE_CHECKING

from aoai._runtime.lazy import lazy

if TYPE_CHECKING:
    from aoai._accumulate.chat import ChatAccumulator as ChatAccumulator
    from aoai._accumulate.events import ChatStreamEvent as ChatStreamEvent
    from aoai._accumulate.events import RestartedEvent as RestartedEvent
    from aoai._accumulate.managers import AsyncChatCompletionStream as AsyncChatCompletionStream
    from aoai._accumulate.managers import AsyncResponseStream as AsyncResponseStream
    from aoai._accumulate.managers import AsyncRunStream as AsyncRunStream
    from aoai._accumulate.managers import ChatCompletionStream as ChatCompletionStream
    from aoai._accumulate.managers import ResponseStream as ResponseStream
    from aoai._accumulate.managers import RunStream as RunStream
    from aoai._accumulate.operations import OnInterruption as OnInterruption
    from aoai._accumulate.operations import accumulator_for as accumulator_for
    from aoai._accumulate.operations import async_stream_of as async_stream_of
    from aoai._accumulate.operations import stream_of as stream_of
    from aoai._accumulate.responses import ResponseAccumulator as ResponseAccumulator
    from aoai._accumulate.runs import RunAccumulator as RunAccumulator
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ChatAccumulator": "chat",
            "ChatStreamEvent": "events",
            "RestartedEvent": "events",
            "AsyncChatCompletionStream": "managers",
            "AsyncResponseStream": "managers",
            "AsyncRunStream": "managers",
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
