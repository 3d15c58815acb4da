"""Trouble on command, over real sockets: seen raw, and by the clients that have to bear it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx
import openai
import pytest

import aoai
import aoai.emulator
from aoai_emulator._faults.fault import Fault
from aoai_emulator._faults.rules import Faults

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aoai.emulator import RunningEmulator

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Say something of some length"}]}
URL = "/openai/v1/chat/completions"
PATIENCE = 30.0


@pytest.fixture
def faults(emulator: RunningEmulator) -> Iterator[Faults]:
    """The trouble of the shared emulator, none before and none after."""
    emulator.faults.clear()
    yield emulator.faults
    emulator.faults.clear()
    emulator.faults.clock = time.monotonic


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(faults: Faults) -> Clock:
    faults.clock = Clock()
    return faults.clock


def ask(http: httpx.Client, fault: str | None = None, **body: Any) -> httpx.Response:
    return http.post(URL, json=CHAT | body, headers={} if fault is None else {"x-aoai-fault": fault})


def connected(emulator: RunningEmulator, version: str) -> Any:
    """Return our client, of a version that a type checker need not know."""
    return emulator.connect(version)


def statuses(http: httpx.Client, count: int, **body: Any) -> list[int]:
    return [ask(http, **body).status_code for _ in range(count)]


def events(text: str) -> list[str]:
    return [each.removeprefix("data: ") for each in text.split("\n\n") if each]


def plain(http: httpx.Client, **body: Any) -> str:
    """Return what a stream is without trouble."""
    return ask(http, stream=True, **body).text


def raw(emulator: RunningEmulator, fault: str, *, stream: bool) -> tuple[bytes, str]:
    """Return the very bytes of an answer, and how the connection ended: closed, reset, or still open."""
    body = json.dumps(CHAT | {"stream": stream}).encode()
    head = f"POST {URL} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-aoai-fault: {fault}\r\n"
    received = b""
    with socket.create_connection(("127.0.0.1", int(emulator.endpoint.rpartition(":")[2])), PATIENCE) as connection:
        connection.sendall(f"{head}content-length: {len(body)}\r\n\r\n".encode() + body)
        while True:
            try:
                piece = connection.recv(1 << 16)
            except ConnectionResetError:
                return received, "reset"
            if not piece:
                return received, "closed"
            received += piece


# In place of the answer


@pytest.mark.parametrize(
    ("fault", "status", "error", "headers"),
    [
        ("status=503; retry-after=2", 503, {"code": "ServiceUnavailable"}, {"retry-after": "2"}),
        ("status=429; retry-after-ms=1500", 429, {"code": "429"}, {"retry-after-ms": "1500"}),
        ("status=529", 529, {"code": "529"}, {}),
        ("status=401; code=Unauthorized; message=Go away.", 401, {"code": "Unauthorized", "message": "Go away."}, {}),
    ],
)
def test_an_error_in_place_of_the_answer(
    http: httpx.Client,
    emulator: RunningEmulator,
    fault: str,
    status: int,
    error: dict[str, str],
    headers: dict[str, str],
) -> None:
    for body in ({}, {"stream": True}, {"messages": "wrong"}):
        response = ask(http, fault, **body)
        assert response.status_code == status
        assert error.items() <= response.json()["error"].items()
        assert headers.items() <= dict(response.headers).items()
        assert "x-request-id" in response.headers
        assert emulator.requests[-1].fault == fault
        assert emulator.requests[-1].refusal is None


def test_retry_after_as_a_date(http: httpx.Client) -> None:
    response = ask(http, "status=429; retry-after-date=30")
    due = parsedate_to_datetime(response.headers["retry-after"]).timestamp()
    assert time.time() < due < time.time() + 32
    assert response.headers["retry-after"].endswith(" GMT")


def test_a_gateway_answers_with_a_page(http: httpx.Client) -> None:
    response = ask(http, "status=502; html; message=<b>")
    assert response.headers["content-type"].startswith("text/html")
    assert "<h1>502 Bad Gateway</h1><p>&lt;b&gt;</p>" in response.text


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("cut", ["start", "headers", "middle", "between"])
def test_cuts(emulator: RunningEmulator, http: httpx.Client, cut: str, stream: bool) -> None:
    received, ended = raw(emulator, f"cut={cut}", stream=stream)
    assert ended == "closed"
    head, _, body = received.partition(b"\r\n\r\n")
    assert emulator.requests[-1].fault == f"cut={cut}"
    if cut == "start":
        assert received == b""
        assert emulator.requests[-1].status == 444
        return
    assert head.startswith(b"HTTP/1.1 200 ")
    assert emulator.requests[-1].status == 200
    if cut == "headers":
        assert body == b""
    elif stream:
        assert not body.endswith(b"0\r\n\r\n")
        chunks = body.split(b"\r\n")[1::2]
        whole = [each for each in chunks if each.endswith(b"\n\n")]
        assert len(whole) == 3
        torn = chunks[3:] if cut == "middle" else []
        assert [each for each in chunks if each] == whole + torn
        assert all(each.startswith(b"data: {") for each in torn)
        assert len(torn) == (cut == "middle")
    else:
        length = int(next(line for line in head.split(b"\r\n") if line.startswith(b"content-length")).split()[1])
        assert len(body) == length // 2


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("cut", ["start", "headers", "middle", "between"])
def test_resets(emulator: RunningEmulator, cut: str, stream: bool) -> None:
    _, ended = raw(emulator, f"cut={cut}; reset", stream=stream)
    assert ended == "reset"


@pytest.mark.parametrize("fault", ["cut=middle; at=999", "cut=between; at=999"])
def test_a_cut_comes_before_the_end_at_the_latest(emulator: RunningEmulator, fault: str) -> None:
    received, _ = raw(emulator, fault, stream=True)
    assert b"data: [DONE]" not in received
    assert b'"finish_reason":"stop"' in received


def test_a_cut_concerns_one_connection(http: httpx.Client, emulator: RunningEmulator) -> None:
    with httpx.Client(base_url=emulator.endpoint) as other:
        assert ask(other).status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            ask(http, "cut=start")
        assert ask(other).status_code == 200
        assert ask(http).status_code == 200


# In the answer


def test_an_event_that_is_not_json(http: httpx.Client) -> None:
    whole = events(plain(http))
    found = events(ask(http, "malformed; at=2", stream=True).text)
    assert len(found) == len(whole)
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        json.loads(found[2])
    assert [json.loads(each)["object"] for each in (*found[:2], *found[3:-1])]
    assert found[-1] == "[DONE]"


def test_a_malformed_event_comes_before_the_end_at_the_latest(http: httpx.Client) -> None:
    assert events(ask(http, "malformed; at=999", stream=True).text)[-2:] == ['{"', "[DONE]"]


def test_a_body_that_is_not_json(http: httpx.Client) -> None:
    response = ask(http, "malformed")
    assert len(response.content) == int(response.headers["content-length"])
    with pytest.raises(ValueError, match=r"."):
        response.json()


def test_an_error_in_the_stream(http: httpx.Client) -> None:
    text = ask(http, "error-event; at=2; code=busy; message=Too much.", stream=True).text
    *before, last = events(text)
    assert len(before) == 2
    assert json.loads(last) == {
        "error": {"code": "busy", "message": "Too much.", "param": None, "type": "server_error"}
    }


def test_an_error_in_a_stream_of_named_events(http: httpx.Client, emulator: RunningEmulator) -> None:
    response = http.post(
        "/openai/v1/responses",
        json={"model": "m", "input": "Hello", "stream": True},
        headers={"x-aoai-fault": "error-event; at=2"},
    )
    last = response.text.strip().split("\n\n")[-1].split("\n")
    assert last[0] == "event: error"
    assert json.loads(last[1].removeprefix("data: "))["type"] == "error"
    assert response.text.count("event: ") == 3
    with (
        connected(emulator, "v1") as client,
        pytest.raises(aoai.APIError, match="told to fail"),
        client.responses.create(
            model="m", input="Hello", stream=True, extra_headers={"x-aoai-fault": "error-event"}
        ) as stream,
    ):
        list(stream)


def test_an_error_event_is_for_streams_alone(http: httpx.Client, emulator: RunningEmulator) -> None:
    assert ask(http, "error-event; no-done").json()["choices"]
    assert emulator.requests[-1].fault is None


def test_a_stream_without_done(http: httpx.Client) -> None:
    text = ask(http, "no-done", stream=True).text
    assert "[DONE]" not in text
    assert len(events(text)) == len(events(plain(http))) - 1


@pytest.mark.parametrize("stream", [False, True])
def test_silence_ends_when_the_client_goes(http: httpx.Client, emulator: RunningEmulator, stream: bool) -> None:
    with http.stream("POST", URL, json=CHAT | {"stream": stream}, headers={"x-aoai-fault": "stall"}) as response:
        first = next(response.iter_raw())
        assert first
    number = emulator.requests.count
    end = time.monotonic() + PATIENCE
    while (found := next(each for each in emulator.requests if each.number == number)).seconds is None:
        assert time.monotonic() < end
        time.sleep(0.01)
    assert found.fault == "stall"


@pytest.mark.parametrize("stream", [False, True])
def test_silence_for_a_time(http: httpx.Client, stream: bool) -> None:
    began = time.monotonic()
    response = ask(http, "stall=0.3; at=1", stream=stream)
    assert time.monotonic() - began >= 0.3
    assert response.text.endswith("data: [DONE]\n\n") if stream else response.json()["choices"]


# Slow


@pytest.mark.parametrize("stream", [False, True])
def test_slow_answers_are_whole(http: httpx.Client, emulator: RunningEmulator, stream: bool) -> None:
    whole = ask(http, stream=stream)
    for fault, least in (
        ("latency=0.2", 0.2),
        ("tokens-per-second=50", 10 / 50),
        (f"drip={len(whole.content) * 5}", 0.15),
    ):
        began = time.monotonic()
        response = ask(http, fault, stream=stream)
        assert time.monotonic() - began >= least, fault
        assert len(response.content) == len(whole.content)
        assert emulator.requests[-1].fault == fault


def test_faults_add_up(http: httpx.Client, faults: Faults, emulator: RunningEmulator) -> None:
    faults.on("no-done")
    faults.on("latency=0.01", deployment="m")
    found = events(ask(http, "malformed; at=0", stream=True).text)
    assert not found[0].endswith("}")
    assert "[DONE]" not in found
    assert emulator.requests[-1].fault == "latency=0.01, malformed; at=0, no-done"


# Which requests


def test_whose_requests(http: httpx.Client, faults: Faults) -> None:
    faults.on("status=503", deployment="sick")
    assert ask(http, model="well").status_code == 200
    assert ask(http, model="sick").status_code == 503
    url = "/openai/deployments/sick/chat/completions"
    assert http.post(url, params={"api-version": "2024-10-21"}, json=CHAT).status_code == 503
    assert http.get("/openai/v1/models").status_code == 200
    faults.on("status=500", deployment="*")
    assert http.get("/openai/v1/models").status_code == 500
    assert http.get("/openai/nonsense").status_code == 500
    assert ask(http, model="sick").status_code == 500
    faults.off(deployment="sick")
    assert [rule.fault.text for rule in faults.rules] == ["status=500"]
    faults.off()
    assert ask(http, model="sick").status_code == 200


def test_which_operations(http: httpx.Client, faults: Faults) -> None:
    faults.on("status=500; operation=models")
    faults.on("status=501; operation=chat.completions.create", deployment="m")
    assert http.get("/openai/v1/models").status_code == 500
    assert http.get("/openai/v1/models/gpt-4o").status_code == 500
    assert http.get("/openai/v1/files").status_code == 200
    assert ask(http).status_code == 501
    assert ask(http, model="n").status_code == 200
    faults.off()
    assert faults.on("status=502", operation="chat").fault == Fault.parse("status=502; operation=chat")
    assert (ask(http).status_code, http.get("/openai/v1/models").status_code) == (502, 200)


@pytest.mark.parametrize(
    ("when", "wanted"),
    [
        ("times=2", [503, 503, 200, 200, 200, 200]),
        ("after=2", [200, 200, 503, 503, 503, 503]),
        ("every=3", [200, 200, 503, 200, 200, 503]),
        ("every=2; times=1; after=1", [200, 200, 503, 200, 200, 200]),
        ("chance=0", [200] * 6),
        ("chance=1", [503] * 6),
    ],
)
def test_when(http: httpx.Client, faults: Faults, when: str, wanted: list[int]) -> None:
    rule = faults.on(f"status=503; {when}")
    assert statuses(http, 6) == wanted
    assert rule.made == wanted.count(503)


def test_chance_is_the_same_for_the_same_seed(http: httpx.Client, faults: Faults) -> None:
    found: list[list[int]] = []
    for seed in (1, 1, 2):
        with faults.on(f"status=503; chance=0.5; seed={seed}"):
            found.append(statuses(http, 16))
    assert found[0] == found[1] != found[2]
    assert set(found[0]) == {200, 503}


def test_an_outage_for_a_time(http: httpx.Client, faults: Faults, clock: Clock) -> None:
    rule = faults.on("status=503; for=30")
    clock.now += 29
    assert ask(http).status_code == 503
    assert not rule.over
    clock.now += 1
    assert ask(http).status_code == 200
    assert rule.over
    with faults.on("cut=start; for=30"):
        with pytest.raises(httpx.RemoteProtocolError):
            http.get("/openai/v1/models")
        clock.now += 30
        assert http.get("/openai/v1/models").status_code == 200
    assert rule in faults.rules


def test_a_rule_is_on_for_a_block(http: httpx.Client, faults: Faults) -> None:
    with faults.on("status=503") as rule:
        assert ask(http).status_code == 503
    assert ask(http).status_code == 200
    assert (rule.met, rule.made, faults.rules) == (1, 1, [])
    rule.off()
    assert repr(rule) == f"<Rule {rule.number} for *: status=503 (made 1 of 1)>"
    with faults.on("status=500", deployment="m") as rule:
        assert repr(faults.rules) == f"[<Rule {rule.number} for m: status=500 (made 0 of 0)>]"


def test_each_request_has_its_own_trouble(emulator: RunningEmulator) -> None:
    found: dict[int, int] = {}

    def run(number: int) -> None:
        with httpx.Client(base_url=emulator.endpoint, timeout=PATIENCE) as client:
            found[number] = ask(client, f"latency=0.05; status={400 + number}").status_code

    threads = [threading.Thread(target=run, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: 400 + number for number in range(20)}


# The header


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("sttaus=503", "x-aoai-fault: there is no setting 'sttaus': did you mean status?"),
        ("", "x-aoai-fault: this does not say what happens"),
        ("rpm=3", "x-aoai-fault: rpm, tpm and operation are not for a single request"),
    ],
)
def test_a_header_that_cannot_be_read(http: httpx.Client, fault: str, message: str) -> None:
    response = ask(http, fault)
    assert response.status_code == 400
    assert response.json()["error"]["code"] == "InvalidFault"
    assert response.json()["error"]["message"].startswith(message)


def test_the_attempts_of_a_call_share_the_fault_in_its_header(emulator: RunningEmulator, faults: Faults) -> None:
    headers = {"x-aoai-fault": "status=503; retry-after-ms=1; times=2"}
    theirs = openai.OpenAI(base_url=f"{emulator.endpoint}/openai/v1", api_key="x")
    with theirs, connected(emulator, "v1") as ours:
        for _ in range(2):
            for client in (ours, theirs):
                before = emulator.requests.count
                answer = client.chat.completions.create(**CHAT, extra_headers=headers)
                assert answer.choices[0].message.content
                assert emulator.requests.count - before == 3
    assert [each.status for each in emulator.requests][-3:] == [503, 503, 200]


def test_calls_that_go_on_at_once_have_each_its_own_fault(emulator: RunningEmulator) -> None:
    headers = {"x-aoai-fault": "status=503; times=3; retry-after-ms=1"}
    found: list[type[Exception] | None] = []

    def call(client: openai.OpenAI) -> None:
        try:
            client.chat.completions.create(**CHAT, extra_headers=headers)
        except openai.InternalServerError as error:
            found.append(type(error))
        else:
            found.append(None)

    url = f"{emulator.endpoint}/openai/v1"
    for retries, wanted in ((2, openai.InternalServerError), (3, None)):
        with openai.OpenAI(base_url=url, api_key="x", max_retries=retries) as client:
            threads = [threading.Thread(target=call, args=(client,)) for _ in range(10)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert found == [wanted] * 10
        found.clear()


def test_a_request_without_a_number_is_a_call_of_its_own(http: httpx.Client) -> None:
    assert [ask(http, "status=503; times=1").status_code for _ in range(4)] == [503] * 4
    assert [ask(http, "status=503; after=1").status_code for _ in range(4)] == [200] * 4


@pytest.mark.parametrize(
    ("fault", "wanted"),
    [
        ("times=2", [503, 503, 200, 200]),
        ("after=1; times=1", [200, 503, 200, 200]),
        ("every=2", [200, 503, 200, 503]),
        ("chance=0.5; seed=3", [503, 200, 503, 200]),
    ],
)
def test_an_attempt_follows_those_before_it(http: httpx.Client, fault: str, wanted: list[int]) -> None:
    for again in (1, 2):
        found = [
            http.post(
                "/openai/nothing",
                headers={"x-aoai-fault": f"status=503; {fault}", "x-stainless-retry-count": str(number)},
            ).status_code
            for number in range(4)
        ]
        assert found == [404 if each == 200 else each for each in wanted], again
    headers = {"x-aoai-fault": "status=503; times=1", "x-stainless-retry-count": "9" * 5000}
    assert http.post("/openai/nothing", headers=headers).status_code == 503


def test_counts_of_headers_are_forgotten_in_the_end(http: httpx.Client, faults: Faults) -> None:
    from aoai_emulator._faults import rules

    def once(name: str) -> int:
        headers = {"x-aoai-fault": "status=503; times=1", "x-ms-client-request-id": name}
        return http.post("/openai/nothing", headers=headers).status_code

    assert [once("first"), once("first")] == [503, 404]
    for number in range(rules.REMEMBERED):
        once(str(number))
    assert once("first") == 503


# Limits


def limit_headers(headers: Mapping[str, str]) -> dict[str, int]:
    return {
        name.removeprefix("x-ratelimit-"): int(value)
        for name, value in headers.items()
        if name.startswith("x-ratelimit-")
    }


def test_requests_per_minute(http: httpx.Client, faults: Faults, clock: Clock) -> None:
    rule = faults.on("rpm=2", deployment="m")
    first = ask(http)
    assert limit_headers(first.headers) == {"limit-requests": 2, "remaining-requests": 1, "reset-requests": 60}
    clock.now += 20.5
    assert limit_headers(ask(http, stream=True).headers)["remaining-requests"] == 0
    over = ask(http)
    assert over.status_code == 429
    assert over.json()["error"]["code"] == "429"
    assert over.json()["error"]["message"].endswith("Please retry after 40 seconds.")
    assert (over.headers["retry-after"], over.headers["retry-after-ms"]) == ("40", "39500")
    assert limit_headers(over.headers) == {"limit-requests": 2, "remaining-requests": 0, "reset-requests": 40}
    assert (rule.met, rule.made) == (3, 1)
    assert limit_headers(ask(http, model="n").headers) == {}
    clock.now += 39.5
    assert limit_headers(ask(http).headers)["remaining-requests"] == 1


def test_tokens_per_minute(http: httpx.Client, faults: Faults, clock: Clock) -> None:
    faults.on("tpm=100", deployment="m")
    prompt: dict[str, Any] = {"messages": [{"role": "user", "content": "x" * 36}]}  # and "user", which make 10 tokens
    first = ask(http, **prompt, max_tokens=40)
    assert limit_headers(first.headers) == {"limit-tokens": 100, "remaining-tokens": 50, "reset-tokens": 60}
    over = ask(http, **prompt, max_tokens=41)
    assert over.status_code == 429
    assert "token rate limit of 100 tokens per minute" in over.json()["error"]["message"]
    assert limit_headers(ask(http, **prompt).headers)["remaining-tokens"] == 24
    assert ask(http, **prompt, n=2).status_code == 429
    clock.now += 60
    assert limit_headers(ask(http, **prompt, n=2).headers)["remaining-tokens"] == 58
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 4000}}
    content = [{"type": "text", "text": "x"}, picture]
    assert ask(http, messages=[{"role": "user", "content": content}]).status_code in (200, 400)


def test_every_deployment_has_limits_of_its_own(http: httpx.Client, faults: Faults, clock: Clock) -> None:
    faults.on("rpm=1; latency=0.01")
    assert [ask(http, model=name).status_code for name in "aabb"] == [200, 429, 200, 429]
    assert http.get("/openai/v1/models").status_code == 200
    assert http.get("/openai/v1/models").status_code == 200


def test_the_client_learns_how_long_the_limit_lasts(emulator: RunningEmulator, faults: Faults, clock: Clock) -> None:
    faults.on("rpm=1")
    with connected(emulator, "v1") as client:
        assert client.chat.completions.create(**CHAT).choices
        clock.now += 59.99
        with pytest.raises(aoai.RateLimitError) as caught:
            client.with_options(max_retries=0).chat.completions.create(**CHAT)
        assert caught.value.retry_after == pytest.approx(0.01)
        clock.now += 0.01
        assert client.chat.completions.create(**CHAT).choices


# Switching


def test_what_cannot_be_switched_on() -> None:
    faults = Faults(known=["talk", "say"])
    with pytest.raises(aoai.emulator.FaultError, match=r"no deployment 'tlak': name one of talk, say, or \* for all"):
        faults.on("status=503", deployment="tlak")
    with pytest.raises(aoai.emulator.FaultError, match="did you mean status"):
        faults.on("sttaus=503", deployment="talk")
    for operation in ("chat.completion.create", "file"):
        with pytest.raises(aoai.emulator.FaultError, match=r"did you mean (chat\.completions\.create|files)\?"):
            faults.on("status=503", operation=operation)
    assert faults.rules == []
    faults.off(7)
    faults.off(deployment="nobody")


@pytest.mark.parametrize("given", [{"talk": "status=503; times=1"}, ["talk=status=503; times=1"]])
def test_trouble_from_the_start(given: Any) -> None:
    with (
        aoai.emulator.running({"talk": "chat"}, faults=given) as emulator,
        httpx.Client(base_url=emulator.endpoint) as http,
    ):
        assert statuses(http, 2, model="talk") == [503, 200]
        emulator.faults.on("status=500")
        assert ask(http, model="talk").status_code == 500
        emulator.reset()
        assert statuses(http, 2, model="talk") == [503, 200]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"tlak": "status=503"}, "there is no deployment 'tlak'"),
        ({"talk": "status=1"}, "status=1 makes no sense"),
        (["status=503"], "'status=503' is not NAME=FAULT, such as gpt-4o=status=503 or [*]=latency=2"),
        (["nonsense"], "'nonsense' is not NAME=FAULT"),
        (["=status=503"], "'=status=503' is not NAME=FAULT"),
        ("talk=status=503", r"write a list, \['talk=status=503'\]"),
        (["*=status=503; operation=chat.completion"], "no version has an operation 'chat.completion': did you mean"),
    ],
)
def test_trouble_that_cannot_be_made_from_the_start(given: Any, message: str) -> None:
    with (
        pytest.raises(aoai.emulator.FaultError, match=message),
        aoai.emulator.running({"talk": "chat"}, faults=given),
    ):
        pass


def test_trouble_by_the_command() -> None:
    command = [sys.executable, "-m", "aoai._cli", "emulate", "--port", "0", "--deployment", "talk=chat"]
    faults = ["--fault", "talk=status=503; times=1", "--fault", "*=no-done"]
    with subprocess.Popen([*command, *faults], stdout=subprocess.PIPE, text=True, env=os.environ.copy()) as process:
        assert process.stdout is not None
        endpoint = process.stdout.readline().strip().partition("=")[2].strip("'\"")
        with httpx.Client(base_url=endpoint) as http:
            assert statuses(http, 2, model="talk") == [503, 200]
            assert "[DONE]" not in ask(http, model="talk", stream=True).text
        process.terminate()
    done = subprocess.run([*command, "--fault", "tlak=stall"], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr == "error: --fault: there is no deployment 'tlak': name one of talk, or * for all\n"


# What clients make of it


def test_what_our_client_makes_of_it(emulator: RunningEmulator) -> None:
    with connected(emulator, "2024-10-21") as client:

        def stream(fault: str) -> list[str]:
            found: list[str] = []
            with client.chat.completions.create(**CHAT, stream=True, extra_headers={"x-aoai-fault": fault}) as chunks:
                for chunk in chunks:
                    found += [choice.delta.content or "" for choice in chunk.choices]
            return found

        whole = "".join(stream("latency=0"))
        for fault in ("cut=middle", "cut=between", "cut=middle; reset", "malformed; cut=between; at=5"):
            with pytest.raises(aoai.StreamInterruptedError):
                stream(fault)
        with pytest.raises(aoai.APIError, match="told to fail here"):
            stream("error-event")
        assert "".join(stream("drip=20000")) == whole
        with pytest.raises(aoai.InternalServerError):
            client.with_options(max_retries=0).chat.completions.create(
                **CHAT, extra_headers={"x-aoai-fault": "status=502; html"}
            )
        with pytest.raises(aoai.APIConnectionError):
            client.with_options(max_retries=0).chat.completions.create(
                **CHAT, extra_headers={"x-aoai-fault": "cut=start; reset"}
            )


def test_what_openai_makes_of_it(emulator: RunningEmulator) -> None:
    with openai.AzureOpenAI(
        azure_endpoint=emulator.endpoint, api_key="x", api_version="2024-10-21", max_retries=0
    ) as client:

        def create(fault: str, **more: Any) -> Any:
            return client.chat.completions.create(**CHAT, **more, extra_headers={"x-aoai-fault": fault})

        with pytest.raises(openai.RateLimitError) as caught:
            create("status=429; retry-after=7")
        assert caught.value.response.headers["retry-after"] == "7"
        assert caught.value.code == "429"
        with pytest.raises(openai.APIConnectionError):
            create("cut=headers; reset")
        with pytest.raises(openai.APITimeoutError):
            create("latency=30", timeout=0.1)
        with pytest.raises(openai.APIError, match="told to fail here"):
            list(create("error-event", stream=True))
        with pytest.raises(openai.APIConnectionError):
            list(create("cut=between", stream=True))
