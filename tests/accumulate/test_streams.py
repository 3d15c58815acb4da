"""Streams that are put together while they are read, from a server that ends them as it likes."""

from __future__ import annotations

import asyncio
import pickle
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, assert_type

import pytest

from aoai import APIError, AsyncAzureOpenAI, AzureOpenAI, BadRequestError, StreamInterruptedError
from aoai._streams.accumulate import accumulator_for, async_stream_of, stream_of
from aoai._streams.accumulate.async_managers import AsyncChatCompletionStream, AsyncResponseStream, AsyncRunStream
from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.events import RestartedEvent
from aoai._streams.accumulate.managers import ChatCompletionStream, ResponseStream, RunStream
from aoai.errors import AoaiError
from aoai_generated.v2025_04_01_preview.api import OPERATIONS
from aoai_generated.v2025_04_01_preview.models import (
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    MessageObject,
    Response,
    RunObject,
    RunStepObject,
)
from tests.accumulate.chat_streams import Chunk, chunk
from tests.accumulate.response_streams import response
from tests.accumulate.test_runs import BEGUN, RUN, STEP, event, text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from aoai._streams.accumulate.async_reading import AsyncSource
    from aoai._streams.accumulate.operations import OnInterruption
    from aoai._streams.accumulate.reading import Source
    from aoai._streams.async_stream import AsyncStream
    from aoai._streams.stream import Stream
    from tests.accumulate.conftest import StreamServer

    def streams_are_sources(
        stream: Stream[int], async_stream: AsyncStream[int]
    ) -> tuple[Source[int], AsyncSource[int]]:
        return stream, async_stream


VERSION = "2025-04-01-preview"
Chat: TypeAlias = ChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
AsyncChat: TypeAlias = AsyncChatCompletionStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
Responses: TypeAlias = ResponseStream[Any, Response]
AsyncResponses: TypeAlias = AsyncResponseStream[Any, Response]
AsyncRun: TypeAlias = AsyncRunStream[Any, RunObject, MessageObject, RunStepObject]
Run: TypeAlias = RunStream[Any, RunObject, MessageObject, RunStepObject]


def operation(name: str) -> Any:
    return OPERATIONS[name]


def content(*texts: str, finish_reason: str | None = None) -> list[dict[str, Any] | str]:
    chunks: list[dict[str, Any] | str] = [
        chunk({"index": 0, "delta": {"content": text}, "finish_reason": None}) for text in texts
    ]
    if finish_reason:
        chunks += [chunk({"index": 0, "delta": {}, "finish_reason": finish_reason}), "[DONE]"]
    return chunks


WHOLE = content("Hel", "lo", finish_reason="stop")


@pytest.fixture
def client(server: StreamServer) -> Iterator[AzureOpenAI]:
    with AzureOpenAI(api_version=VERSION, azure_endpoint=server.endpoint, api_key="k", timeout=0.5) as client:
        yield client


@pytest.fixture
async def async_client(server: StreamServer) -> AsyncIterator[AsyncAzureOpenAI]:
    async with AsyncAzureOpenAI(
        api_version=VERSION, azure_endpoint=server.endpoint, api_key="k", timeout=0.5
    ) as client:
        yield client


def chat(client: Any, on_interruption: OnInterruption = None) -> Chat:
    send = partial(client.chat.completions.create, model="m", messages=[], stream=True)
    made: Chat = stream_of(operation("chat.completions.create"), send, on_interruption)
    return made


def async_chat(client: Any, on_interruption: OnInterruption = None) -> AsyncChat:
    send = partial(client.chat.completions.create, model="m", messages=[], stream=True)
    made: AsyncChat = async_stream_of(operation("chat.completions.create"), send, on_interruption)
    return made


def seen(events: list[Any]) -> list[str]:
    return [getattr(event, "delta", event.type) for event in events if event.type != "chunk"]


def text_of(completion: CreateChatCompletionResponse) -> str | None:
    return completion.choices[0].message.content


def test_events_then_the_whole_completion(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(WHOLE, "done")]
    with chat(client) as stream:
        assert stream.request_id == "request-1"
        assert stream.response.status_code == 200
        assert stream.retries_taken == 0
        assert stream.endpoint in server.endpoint
        assert seen(list(stream)) == ["Hel", "lo", "content.done"]
        assert text_of(stream.current_completion_snapshot) == "Hello"
        assert text_of(stream.get_final_completion()) == "Hello"
    assert server.requests == 1


def test_types(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(WHOLE, "done")]
    stream = chat(client)
    for each in stream:
        if each.type == "chunk":
            assert_type(each.chunk, CreateChatCompletionStreamResponse)
        elif each.type == "restarted":
            assert_type(each, RestartedEvent[CreateChatCompletionResponse])
    assert_type(stream.get_final_completion(), CreateChatCompletionResponse)


def test_the_request_is_sent_when_it_is_needed(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(WHOLE, "done")]
    stream = chat(client)
    assert server.requests == 0
    assert text_of(stream.get_final_completion()) == "Hello"
    assert server.requests == 1


def test_the_final_completion_reads_what_is_left(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(WHOLE, "done")]
    with chat(client) as stream:
        next(stream)
        assert text_of(stream.get_final_completion()) == "Hello"
        assert stream.until_done() is stream


def test_text_deltas(server: StreamServer, client: AzureOpenAI) -> None:
    other: Chunk = chunk({"index": 1, "delta": {"content": "no"}, "finish_reason": "stop"})
    server.scripts = [([other, *WHOLE], "done")]
    with chat(client) as stream:
        assert list(stream.text_deltas) == ["Hel", "lo"]


def test_a_cut_is_an_error_now_and_later(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(content("Hel"), "cut")]
    with chat(client) as stream:
        with pytest.raises(StreamInterruptedError) as first:
            list(stream)
        with pytest.raises(StreamInterruptedError) as second:
            stream.get_final_completion()
    assert first.value is second.value
    assert text_of(vars(first.value)["snapshot"]) == "Hel"
    assert text_of(vars(pickle.loads(pickle.dumps(first.value)))["snapshot"]) == "Hel"  # noqa: S301
    assert server.requests == 1


def test_a_stream_that_is_left_has_no_final_completion(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(content("Hel"), "stall")]
    with chat(client) as stream:
        next(stream)
    assert server.left.wait(10)
    with pytest.raises(StreamInterruptedError, match="was not read to its end"):
        stream.get_final_completion()
    assert text_of(stream.current_completion_snapshot) == "Hel"


def test_a_stream_that_was_never_begun_can_be_closed(server: StreamServer, client: AzureOpenAI) -> None:
    stream = chat(client)
    stream.close()
    with pytest.raises(StreamInterruptedError):
        list(stream)
    assert server.requests == 0


def test_a_loop_over_a_stream_that_is_closed_within_it_ends_with_an_error(
    server: StreamServer, client: AzureOpenAI
) -> None:
    server.scripts = [(WHOLE, "done")]
    stream = chat(client)
    texts = stream.text_deltas
    assert next(texts) == "Hel"
    stream.close()
    with pytest.raises(StreamInterruptedError):
        next(texts)


async def test_an_async_loop_over_a_stream_that_is_closed_within_it_ends_with_an_error(
    server: StreamServer, async_client: AsyncAzureOpenAI
) -> None:
    server.scripts = [(WHOLE, "done")]
    stream = async_chat(async_client)
    texts = stream.text_deltas
    assert await anext(texts) == "Hel"
    await stream.close()
    with pytest.raises(StreamInterruptedError):
        await anext(texts)


@pytest.mark.parametrize("ending", ["cut", "stall"])
def test_it_starts_over(server: StreamServer, client: AzureOpenAI, ending: Any) -> None:
    server.scripts = [(content("Bad"), ending), (WHOLE, "done")]
    with chat(client, "restart") as stream:
        events = list(stream)
        assert seen(events) == ["Bad", "restarted", "Hel", "lo", "content.done"]
        assert text_of(stream.get_final_completion()) == "Hello"
        assert stream.request_id == "request-2"
        assert ending == "cut" or server.left.wait(10)
    (restarted,) = (event for event in events if event.type == "restarted")
    assert restarted.attempt == 2
    assert isinstance(restarted.error, APIError)
    assert text_of(restarted.discarded) == "Bad"
    assert "attempt=2" in repr(restarted)


def test_it_starts_over_more_than_once(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(content("a"), "cut"), (content("b", "c"), "cut"), (WHOLE, "done")]
    events = list(chat(client, "restart"))
    assert seen(events) == ["a", "restarted", "b", "c", "restarted", "Hel", "lo", "content.done"]
    restarts = [event for event in events if event.type == "restarted"]
    assert [(each.attempt, text_of(each.discarded)) for each in restarts] == [(2, "a"), (3, "bc")]


def test_when_no_attempt_is_left_it_is_an_error(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(content(text), "cut") for text in "abcd"]
    stream = chat(client.with_options(max_retries=1), "restart")
    with pytest.raises(StreamInterruptedError) as raised:
        stream.get_final_completion()
    assert server.requests == 2
    assert text_of(vars(raised.value)["snapshot"]) == "b"
    with pytest.raises(StreamInterruptedError):
        stream.get_final_completion()
    assert server.requests == 2


def test_when_it_cannot_start_over_it_is_an_error(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [(content("a"), "cut"), ([], "refused")]
    stream = chat(client, "restart")
    with pytest.raises(BadRequestError):
        list(stream)
    with pytest.raises(BadRequestError):
        stream.get_final_completion()


def test_an_error_that_the_service_reports_does_not_start_over(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [([*content("a"), {"error": {"message": "No.", "code": "x"}}], "done")]
    stream = chat(client, "restart")
    with pytest.raises(APIError, match="No"):
        list(stream)
    with pytest.raises(APIError, match="No"):
        stream.get_final_completion()
    assert server.requests == 1


def test_pieces_of_text_alone_cannot_start_over(server: StreamServer, client: AzureOpenAI) -> None:
    with pytest.raises(AoaiError, match="starts over"):
        _ = chat(client, "restart").text_deltas
    assert server.requests == 0


async def test_async_events_then_the_whole_completion(server: StreamServer, async_client: AsyncAzureOpenAI) -> None:
    server.scripts = [(WHOLE, "done")]
    unsent = async_chat(async_client)
    with pytest.raises(AoaiError, match="not been sent"):
        _ = unsent.response
    async with unsent as stream:
        assert stream.request_id == "request-1"
        assert stream.response.status_code == 200
        assert stream.retries_taken == 0
        assert stream.endpoint in server.endpoint
        assert seen([event async for event in stream]) == ["Hel", "lo", "content.done"]
        assert text_of(await stream.get_final_completion()) == "Hello"
        assert_type(await stream.get_final_completion(), CreateChatCompletionResponse)


async def test_async_text_deltas(server: StreamServer, async_client: AsyncAzureOpenAI) -> None:
    server.scripts = [(WHOLE, "done")]
    async with async_chat(async_client) as stream:
        assert [text async for text in stream.text_deltas] == ["Hel", "lo"]


async def test_async_cut(server: StreamServer, async_client: AsyncAzureOpenAI) -> None:
    server.scripts = [(content("Hel"), "cut")]
    async with async_chat(async_client) as stream:
        with pytest.raises(StreamInterruptedError) as raised:
            await stream.until_done()
        with pytest.raises(StreamInterruptedError):
            await stream.get_final_completion()
    assert text_of(vars(raised.value)["snapshot"]) == "Hel"


@pytest.mark.parametrize("ending", ["cut", "stall"])
async def test_async_starts_over(server: StreamServer, async_client: AsyncAzureOpenAI, ending: Any) -> None:
    server.scripts = [(content("Bad"), ending), (WHOLE, "done")]
    async with async_chat(async_client, "restart") as stream:
        events = [event async for event in stream]
        assert text_of(await stream.get_final_completion()) == "Hello"
    assert seen(events) == ["Bad", "restarted", "Hel", "lo", "content.done"]


async def test_a_cancelled_read_is_never_taken_for_the_end(
    server: StreamServer, async_client: AsyncAzureOpenAI
) -> None:
    server.scripts = [(content("Hel", finish_reason="stop")[:2], "stall")]
    async with async_chat(async_client.with_options(timeout=30)) as stream:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.3):
                await stream.until_done()
        with pytest.raises(StreamInterruptedError, match="was not read to its end"):
            await stream.get_final_completion()
    assert await asyncio.to_thread(server.left.wait, 10)


CREATED = {"type": "response.created", "response": response("in_progress", [])}
DELTA = {"type": "response.output_text.delta", "output_index": 0, "content_index": 0, "delta": "Hi"}
COMPLETED = {"type": "response.completed", "response": response("completed", [{"type": "message", "content": []}])}


def responses(client: Any, on_interruption: OnInterruption = None) -> Responses:
    send = partial(client.responses.create, model="m", input="?", stream=True)
    made: Responses = stream_of(operation("responses.create"), send, on_interruption)
    return made


def test_a_response(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [([CREATED, DELTA, COMPLETED], "done"), ([CREATED, DELTA, COMPLETED], "done")]
    with responses(client) as stream:
        assert [event.type for event in stream] == [event["type"] for event in (CREATED, DELTA, COMPLETED)]
        final = stream.get_final_response()
    assert_type(final, Response)
    assert final.to_dict() == COMPLETED["response"]
    assert list(responses(client).text_deltas) == ["Hi"]


def test_a_response_that_is_cut(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [([CREATED, DELTA], "cut"), ([CREATED, DELTA], "cut"), ([CREATED, COMPLETED], "done")]
    stream = responses(client)
    with pytest.raises(StreamInterruptedError) as raised:
        stream.get_final_response()
    snapshot = vars(raised.value)["snapshot"]
    assert snapshot.to_dict() == stream.current_response_snapshot.to_dict()
    assert snapshot.to_dict()["output"] == [{"content": [{"text": "Hi"}]}]
    again = responses(client, "restart")
    assert [event.type for event in again][2:] == ["restarted", "response.created", "response.completed"]
    assert again.get_final_response().status == "completed"


async def test_an_async_response(server: StreamServer, async_client: Any) -> None:
    server.scripts = [([CREATED, DELTA], "cut"), ([CREATED, COMPLETED], "done")]
    send = partial(async_client.responses.create, model="m", input="?", stream=True)
    stream: AsyncResponses = async_stream_of(operation("responses.create"), send, "restart")
    final = await stream.get_final_response()
    assert_type(final, Response)
    assert final.to_dict() == COMPLETED["response"]
    assert server.requests == 2


def test_a_stream_that_ends_without_a_response(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [([CREATED, "[DONE]"], "done")]
    with pytest.raises(StreamInterruptedError, match="ended without an answer"):
        responses(client).get_final_response()


def runs(client: Any, on_interruption: OnInterruption = None) -> Run:
    send = partial(client.threads.runs.create, "thread_1", assistant_id="a", stream=True)
    made: Run = stream_of(operation("threads.runs.create"), send, on_interruption)
    return made


def test_a_run(server: StreamServer, client: AzureOpenAI) -> None:
    ended = [event("thread.run.completed", {**RUN, "status": "completed"}), event("done", "[DONE]")]
    server.scripts = [([*BEGUN, event("thread.run.step.created", STEP), text("Hi"), *ended], "done")]
    with runs(client) as stream:
        assert list(stream.text_deltas) == ["Hi"]
        assert stream.get_final_run().status == "completed"
        assert [message.to_dict()["content"] for message in stream.get_final_messages()] == [
            [{"type": "text", "text": {"value": "Hi"}}]
        ]
        assert [step.id for step in stream.get_final_steps()] == ["step_1"]
        assert_type(stream.get_final_messages(), list[MessageObject])
        assert_type(stream.current_run, RunObject | None)


async def test_an_async_run(server: StreamServer, async_client: Any) -> None:
    server.scripts = [([*BEGUN, event("thread.run.step.created", STEP), event("done", "[DONE]")], "done")]
    send = partial(async_client.threads.runs.create, "thread_1", assistant_id="a", stream=True)
    stream: AsyncRun = async_stream_of(operation("threads.runs.create"), send)
    assert (await stream.get_final_run()).status == "queued"
    assert [message.id for message in await stream.get_final_messages()] == ["msg_1"]
    assert await stream.get_final_steps() == [stream.current_run_step_snapshot]
    assert_type(await stream.get_final_steps(), list[RunStepObject])
    with pytest.raises(TypeError, match="a run has effects"):
        async_stream_of(operation("threads.create_and_run"), send, "restart")


def test_a_run_that_is_cut(server: StreamServer, client: AzureOpenAI) -> None:
    server.scripts = [([*BEGUN, text("Hi")], "cut")]
    stream = runs(client)
    with pytest.raises(StreamInterruptedError):
        stream.get_final_messages()
    assert stream.current_messages == [stream.current_message_snapshot]
    assert stream.current_steps == []
    assert stream.current_run_step_snapshot is None


def test_a_run_does_not_start_over(client: AzureOpenAI) -> None:
    with pytest.raises(TypeError, match="a run has effects"):
        runs(client, "restart")


def test_what_is_asked_for_has_to_exist(client: AzureOpenAI) -> None:
    wrong: Any = "resume"
    with pytest.raises(ValueError, match="resume"):
        chat(client, wrong)
    chats = operation("chat.completions.create")
    without_answers: Any = type("Silent", (type(chats),), {"answers": ()})(chats.version, chats.package, None)
    assert accumulator_for("chat.completions.create") is ChatAccumulator
    with pytest.raises(TypeError, match="does not stream"):
        stream_of(without_answers, lambda: pytest.fail("is not sent"))
    with pytest.raises(TypeError, match=r"files\.list"):
        accumulator_for("files.list")
