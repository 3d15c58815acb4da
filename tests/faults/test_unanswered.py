"""What leaves something behind is done once: it is not sent again where it was sent whole and no answer came."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aoai.errors import APIConnectionError, APIError, APIStatusError, APITimeoutError, StreamInterruptedError
from tests.faults import behaviours, payloads
from tests.faults.behaviours import refuses
from tests.faults.callers import QUESTION, AsyncCaller
from tests.faults.server import Early

if TYPE_CHECKING:
    from tests.faults.behaviours import Act
    from tests.faults.callers import Caller
    from tests.faults.conftest import Laboratory
    from tests.faults.server import Behaviour, Peer, Seen

MADE = json.dumps({"id": "made-1", "object": "thing", "status": "pending", "data": []}).encode()
MAKING: dict[str, tuple[str, dict[str, Any]]] = {
    "fine_tuning.jobs.create": ("2024-10-21", {"model": "m", "training_file": "f"}),
    "files.create": ("2024-10-21", {"file": ("a.jsonl", b"{}"), "purpose": "batch"}),
    "batches.create": (
        "2024-10-21",
        {"input_file_id": "f", "endpoint": "/chat/completions", "completion_window": "24h"},
    ),
    "assistants.create": ("2025-04-01-preview", {"model": "m"}),
    "threads.create": ("2025-04-01-preview", {}),
    "threads.messages.create": ("2025-04-01-preview", {"thread_id": "t", "role": "user", "content": "?"}),
    "threads.runs.create": ("2025-04-01-preview", {"thread_id": "t", "assistant_id": "a"}),
    "vector_stores.create": ("2025-04-01-preview", {}),
    "responses.create": ("v1", {"model": "m", "input": "?"}),
    "evals.create": ("v1", {"data_source_config": {"type": "custom"}, "testing_criteria": []}),
    "chat.completions.create": (
        "2025-04-01-preview",
        {"model": "m", "messages": [{"role": "user", "content": "?"}], "store": True},
    ),
}
REPEATED: dict[str, tuple[str, dict[str, Any]]] = {
    "chat.completions.create": ("2024-10-21", {"model": "m", "messages": [{"role": "user", "content": "?"}]}),
    "embeddings.create": ("2024-10-21", {"model": "m", "input": "?"}),
    "responses.create": ("v1", {"model": "m", "input": "?", "store": False}),
    "images.generate": ("2024-10-21", {"model": "m", "prompt": "?"}),
    "assistants.update": ("2025-04-01-preview", {"assistant_id": "a", "name": "n"}),
    "batches.cancel": ("2024-10-21", {"batch_id": "b"}),
    "fine_tuning.jobs.list": ("2024-10-21", {}),
    "files.delete": ("2024-10-21", {"file_id": "f"}),
}


def fine(peer: Peer, seen: Seen) -> None:
    """Answer that it is done."""
    peer.send(payloads.message(200, MADE))


def half(peer: Peer, seen: Seen) -> None:
    """Answer that it is done, and break off."""
    peer.send(payloads.message(200, MADE[:20], length=len(MADE)))
    peer.close()


def call(caller: Caller, name: str, arguments: dict[str, Any], **options: Any) -> Any:
    method = caller.client
    for part in name.split("."):
        method = getattr(method, part)
    if isinstance(caller, AsyncCaller):

        async def awaited() -> Any:
            return await method(**arguments, **options)

        return caller.run(awaited())
    return method(**arguments, **options)


UNANSWERED: dict[str, tuple[Behaviour, type[APIError]]] = {
    "reset": (behaviours.resets, APIConnectionError),
    "closed": (behaviours.hangs_up, APIConnectionError),
    "half a body": (half, APIConnectionError),
    "silence": (behaviours.says_nothing, APITimeoutError),
    "504": (refuses(504), APIStatusError),
    "502 with a page": (refuses(502, {"content-type": "text/html"}, b"<h1>Bad gateway</h1>"), APIStatusError),
}


@pytest.mark.parametrize("fault", UNANSWERED)
@pytest.mark.parametrize("name", MAKING)
def test_what_leaves_something_behind_is_not_sent_again(laboratory: Laboratory, name: str, fault: str) -> None:
    version, arguments = MAKING[name]
    step, kind = UNANSWERED[fault]
    server = laboratory.serve(step, fine)
    caller = laboratory.caller(server, api_version=version, timeout=0.3 if fault == "silence" else 20)
    with pytest.raises(kind) as caught:
        call(caller, name, arguments)
    assert server.attempts == 1
    assert caught.value.retries_taken == 0
    said = str(caught.value)
    assert "may have been done" in said
    assert server.requests[0].headers["x-ms-client-request-id"] in said
    assert "retry_unanswered=True" in said
    assert caught.value.message == said
    laboratory.check(caller)


@pytest.mark.parametrize("fault", UNANSWERED)
@pytest.mark.parametrize("where", ["client", "call"])
def test_it_is_if_the_caller_says_so(laboratory: Laboratory, fault: str, where: str) -> None:
    step, _ = UNANSWERED[fault]
    server = laboratory.serve(step, fine)
    option = {"retry_unanswered": True}
    caller = laboratory.caller(
        server, timeout=0.3 if fault == "silence" else 20, **(option if where == "client" else {})
    )
    made = call(caller, "batches.create", MAKING["batches.create"][1], **(option if where == "call" else {}))
    assert (made.id, server.attempts) == ("made-1", 2)
    assert len({seen.headers["x-ms-client-request-id"] for seen in server.requests}) == 1
    laboratory.check(caller)


def test_a_call_overrules_its_client(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.resets, fine)
    caller = laboratory.caller(server, retry_unanswered=True)
    with pytest.raises(APIConnectionError):
        call(caller, "batches.create", MAKING["batches.create"][1], retry_unanswered=False)
    copied = caller.client.with_options(retry_unanswered=False)
    assert copied.with_options(timeout=3)._config.defaults["retry_unanswered"] is False
    assert server.attempts == 1
    laboratory.check(caller)


def test_it_may_have_been_done_though_it_was_sent_again(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(behaviours.resets), max_retries=1, retry_unanswered=True)
    with pytest.raises(APIConnectionError, match="may have been done") as caught:
        call(caller, "batches.create", MAKING["batches.create"][1])
    assert "unless" not in str(caught.value)
    laboratory.check(caller)


@pytest.mark.parametrize("value", [1, "yes", None])
def test_it_is_true_or_false(laboratory: Laboratory, value: Any) -> None:
    server = laboratory.serve(fine)
    with pytest.raises(TypeError, match="retry_unanswered"):
        laboratory.caller(server, retry_unanswered=value)
    caller = laboratory.caller(server)
    with pytest.raises(TypeError, match="retry_unanswered"):
        call(caller, "batches.create", MAKING["batches.create"][1], retry_unanswered=value)
    assert server.attempts == 0


ANSWERED: dict[str, Act] = {
    "429": refuses(429, {"retry-after-ms": "1"}),
    "408": refuses(408, {"retry-after-ms": "1"}),
    "503": refuses(503, {"retry-after-ms": "1"}),
    "500": refuses(500, {"retry-after-ms": "1"}),
    "504 that says it may be sent again": refuses(504, {"x-should-retry": "true", "retry-after-ms": "1"}),
}


@pytest.mark.parametrize("answer", ANSWERED)
@pytest.mark.parametrize("name", ["files.create", "fine_tuning.jobs.create", "responses.create"])
def test_what_was_answered_is_sent_again(laboratory: Laboratory, name: str, answer: str) -> None:
    version, arguments = MAKING[name]
    server = laboratory.serve(ANSWERED[answer], fine)
    caller = laboratory.caller(server, api_version=version)
    assert (call(caller, name, arguments).id, server.attempts) == ("made-1", 2)
    laboratory.check(caller)


@pytest.mark.parametrize("fault", UNANSWERED)
@pytest.mark.parametrize("name", REPEATED)
def test_what_leaves_nothing_behind_is_sent_again(laboratory: Laboratory, name: str, fault: str) -> None:
    version, arguments = REPEATED[name]
    step, _ = UNANSWERED[fault]
    server = laboratory.serve(step, fine)
    caller = laboratory.caller(server, api_version=version, timeout=0.3 if fault == "silence" else 20)
    call(caller, name, arguments)
    assert server.attempts == 2
    laboratory.check(caller)


def test_what_was_not_sent_whole_is_sent_again(laboratory: Laboratory) -> None:
    def breaks(peer: Peer) -> None:
        peer.read_head()
        peer.reset()

    server = laboratory.serve(Early(breaks), fine)
    caller = laboratory.caller(server)
    arguments = {"file": ("a.jsonl", b"x" * 30_000_000), "purpose": "batch"}
    assert (call(caller, "files.create", arguments).id, server.attempts) == ("made-1", 2)
    laboratory.check(caller)


def test_a_connection_that_cannot_be_made_is_tried_again(laboratory: Laboratory) -> None:
    server, spare = laboratory.serve(fine), laboratory.serve(fine)
    caller = laboratory.caller(server, spare)
    server.down()
    assert call(caller, "batches.create", MAKING["batches.create"][1]).id == "made-1"
    assert (server.attempts, spare.attempts) == (0, 1)
    laboratory.check(caller)


@pytest.mark.parametrize("fault", ["reset", "half a body", "504"])
def test_another_endpoint_does_not_do_it_either(laboratory: Laboratory, fault: str) -> None:
    step, kind = UNANSWERED[fault]
    first, second = laboratory.serve(step), laboratory.serve(fine)
    caller = laboratory.caller(first, second)
    with pytest.raises(kind, match="may have been done"):
        call(caller, "batches.create", MAKING["batches.create"][1])
    assert (first.attempts, second.attempts) == (1, 0)
    laboratory.check(caller)


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
def test_answers_that_are_handed_over_with_their_headers_are_no_exception(laboratory: Laboratory, mode: str) -> None:
    server = laboratory.serve(behaviours.resets, fine)
    caller = laboratory.caller(server)
    create = getattr(caller.client.batches, mode).create
    arguments = MAKING["batches.create"][1]

    async def enter() -> None:
        if mode == "with_raw_response":
            await create(**arguments)
        else:
            await create(**arguments).__aenter__()

    def ask() -> None:
        if isinstance(caller, AsyncCaller):
            caller.run(enter())
        elif mode == "with_raw_response":
            create(**arguments)
        else:
            create(**arguments).__enter__()

    with pytest.raises(APIConnectionError, match="may have been done"):
        ask()
    assert server.attempts == 1
    laboratory.check(caller)


@pytest.mark.parametrize(
    ("name", "repeated"),
    [("responses.create", False), ("threads.runs.create", False), ("chat.completions.create", True)],
)
def test_a_stream_without_its_first_event(laboratory: Laboratory, name: str, repeated: bool) -> None:
    def cut(peer: Peer, seen: Seen) -> None:
        peer.send(payloads.stream_head() + payloads.chunk(b": welcome\n\n"))
        peer.close()

    version, arguments = REPEATED[name] if repeated else MAKING[name]
    server = laboratory.serve(cut)
    caller = laboratory.caller(server, api_version=version, max_retries=1)
    with pytest.raises(StreamInterruptedError) as caught:
        call(caller, name, {**arguments, "stream": True})
    assert ("may have been done" in str(caught.value)) is not repeated
    assert server.attempts == (2 if repeated else 1)
    laboratory.check(caller)


def test_a_deadline_that_passes_says_that_it_may_have_been_done(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(behaviours.says_nothing))
    with pytest.raises(APITimeoutError, match=r"deadline.*may have been done"):
        call(caller, "batches.create", MAKING["batches.create"][1], deadline=0.3)
    laboratory.check(caller)


# The identifier of a request in its answer.


def echoes(identifier: str | None, body: bytes | None = None) -> Act:
    """Answer well, with an identifier of a request; None for its own."""

    def act(peer: Peer, seen: Seen) -> None:
        own = seen.headers["x-ms-client-request-id"]
        said = (identifier or "{}").format(own)
        content = payloads.completion(seen.question) if body is None else body
        peer.send(payloads.message(200, content, {"x-ms-client-request-id": said}))

    return act


OTHERS = ["another", "00000000-0000-4000-8000-000000000000", "{}0"]


@pytest.mark.parametrize("others", OTHERS)
def test_an_answer_to_another_call_is_refused(laboratory: Laboratory, others: str) -> None:
    server = laboratory.serve(echoes(others), echoes(None))
    caller = laboratory.caller(server)
    outcome = caller.chat()
    assert (outcome.error, outcome.text, server.attempts) == (None, payloads.answer_to(QUESTION), 2)
    assert server.connections == 2, "the connection on which it came is not used again"
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("body", [None, b""])
def test_it_is_an_error_where_there_is_no_other(laboratory: Laboratory, body: bytes | None) -> None:
    server = laboratory.serve(echoes("another", body))
    caller = laboratory.caller(server, max_retries=0)
    for outcome in (caller.chat(), caller.stream()):
        assert type(outcome.error) is APIConnectionError
        assert "another request" in str(outcome.error)
        laboratory.check(caller, outcome)
    assert server.connections == 2


def test_a_stream_that_answers_another_call_is_refused(laboratory: Laboratory) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        head = payloads.stream_head().replace(b"\r\n\r\n", b"\r\nx-ms-client-request-id: another\r\n\r\n")
        peer.send(head + b"".join(map(payloads.chunk, payloads.events(seen.question))) + payloads.LAST_CHUNK)

    caller = laboratory.caller(laboratory.serve(act, behaviours.ok))
    outcome = caller.stream()
    assert (outcome.error, outcome.text) == (None, payloads.answer_to(QUESTION))
    laboratory.check(caller, outcome)


@pytest.mark.parametrize("own", [None, "", "first, {}"])
def test_its_own_identifier_and_none_are_well(laboratory: Laboratory, own: str | None) -> None:
    def upper(peer: Peer, seen: Seen) -> None:
        echoes(seen.headers["x-ms-client-request-id"].upper())(peer, seen)

    server = laboratory.serve(echoes(own), upper, behaviours.ok)
    caller = laboratory.caller(server, max_retries=0)
    outcomes = [caller.chat() for _ in range(3)]
    assert [outcome.error for outcome in outcomes] == [None] * 3
    assert server.connections == 1
    laboratory.check(caller, *outcomes)


def test_what_leaves_something_behind_and_has_another_answer_is_not_sent_again(laboratory: Laboratory) -> None:
    server = laboratory.serve(echoes("another", MADE), fine)
    caller = laboratory.caller(server)
    with pytest.raises(APIConnectionError, match="may have been done"):
        call(caller, "batches.create", MAKING["batches.create"][1])
    assert server.attempts == 1
    laboratory.check(caller)
