"""What the service repeats of a key or token reads `***`, in whatever of an answer a caller can reach."""

from __future__ import annotations

import json
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai._auth.mask import NO_MASK, Mask
from aoai.errors import APIError, APIResponseValidationError, APIStatusError
from tests.faults import payloads
from tests.faults.behaviours import refuses, sends
from tests.faults.callers import AsyncCaller, asked
from tests.faults.conftest import KEY

if TYPE_CHECKING:
    from types import FrameType

    from tests.faults.behaviours import Act
    from tests.faults.callers import Caller
    from tests.faults.conftest import Laboratory
    from tests.faults.server import Peer, Seen

SLASHED = "sig/na+ture=/0123456789"
ESCAPED = "".join(f"\\u{ord(each):04x}" for each in KEY)
PARTLY = KEY[:5] + "".join(f"\\u{ord(each):04X}" for each in KEY[5:9]) + KEY[9:]
TELLING = {
    "x-request-id": f"r-{KEY}",
    "x-echo": f"Bearer {KEY}, and more",
    "www-authenticate": f'Bearer error_description="{KEY} is no token"',
}
CHUNK = '{{"id":"c","choices":[{{"index":0,"delta":{{"content":"{}"}}}}]}}'


def shown(value: object) -> str:
    """Return all that can be seen of something: of an error with its traceback, its answer and its pickle."""
    parts = [repr(value), str(value), pickle.dumps(value).decode("latin-1")]
    if isinstance(value, BaseException):
        parts += [repr(frame.f_locals) for frame, _ in traceback.walk_tb(value.__traceback__) if _is_ours(frame)]
        parts += [
            repr(vars(value)),
            repr(value.__cause__),
            repr(value.__notes__ if hasattr(value, "__notes__") else []),
        ]
        response: Any = getattr(value, "response", None)
        if response is not None:
            parts += [repr(response.headers.raw), response.text, repr(response.request.headers.raw), str(response.url)]
            parts.append(str(response.request.url))
    return "\n".join(parts)


def _is_ours(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] in ("aoai", "aoai_http")


def failed(caller: Caller, *, stream: bool = False, **options: Any) -> Exception:
    """Return the error of a chat."""
    outcome = caller.stream(**options) if stream else caller.chat(**options)
    assert outcome.error is not None
    return outcome.error


@pytest.mark.parametrize("stream", [False, True])
def test_headers_of_an_error(laboratory: Laboratory, stream: bool) -> None:
    caller = laboratory.caller(laboratory.serve(refuses(401, TELLING)))
    error = failed(caller, stream=stream)
    assert isinstance(error, APIStatusError)
    assert error.headers["x-request-id"] == error.request_id == "r-***"
    assert error.headers["www-authenticate"] == 'Bearer error_description="*** is no token"'
    assert KEY not in shown(error)
    assert KEY not in shown(pickle.loads(pickle.dumps(error)))  # noqa: S301


@pytest.mark.parametrize("mode", ["parsed", "raw", "streaming", "stream"])
def test_headers_of_an_answer(laboratory: Laboratory, mode: str) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        if mode == "stream":
            head = "".join(f"\r\n{name}: {value}" for name, value in TELLING.items()).encode()
            peer.send(payloads.stream_head().replace(b"\r\n\r\n", head + b"\r\n\r\n"))
            peer.send(b"".join(map(payloads.chunk, payloads.events("?"))) + payloads.LAST_CHUNK)
        else:
            peer.send(payloads.message(200, payloads.completion("?"), TELLING))

    caller = laboratory.caller(laboratory.serve(act))
    chat = caller.client.chat.completions
    said: list[Any] = []

    def look(answer: Any) -> None:
        if mode == "parsed":
            said.append(answer._request_id)
            return
        if mode in ("raw", "streaming"):
            said.extend([dict(answer.headers), answer.http_response.headers.raw])
        else:
            said.append(answer.response.headers.raw)
        said.append(answer.request_id)

    async def looked() -> None:
        if mode == "streaming":
            async with chat.with_streaming_response.create(**asked()) as answer:
                look(answer)
        else:
            look(await (chat.with_raw_response if mode == "raw" else chat).create(**asked(), stream=mode == "stream"))

    if isinstance(caller, AsyncCaller):
        caller.run(looked())
    elif mode == "streaming":
        with chat.with_streaming_response.create(**asked()) as answer:
            look(answer)
    else:
        look((chat.with_raw_response if mode == "raw" else chat).create(**asked(), stream=mode == "stream"))
    assert KEY not in repr(said)
    assert "r-***" in repr(said)


@pytest.mark.parametrize("spelt", [KEY, ESCAPED, PARTLY])
@pytest.mark.parametrize("stream", [False, True])
def test_the_body_of_an_error(laboratory: Laboratory, spelt: str, stream: bool) -> None:
    inner = f'{{"code":"401","message":"{spelt} is no key","inner":{{"{spelt}":["{spelt}",1]}},"param":"{spelt}"}}'
    body = f'{{"error":{inner}}}'.encode()
    caller = laboratory.caller(laboratory.serve(refuses(401, body=body)))
    error: Any = failed(caller, stream=stream)
    assert "*** is no key" in str(error)
    assert error.body["inner"] == {"***": ["***", 1]}
    assert error.param == "***"
    for each in (KEY, ESCAPED, PARTLY):
        assert each not in shown(error)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (f"<html><p>{KEY}</p></html>", "text/html"),
        (f"{KEY} is no key", "text/plain"),
        (f'{{"error": "{KEY}', "application/json"),
        (f'{{"error": "{ESCAPED}', "application/json"),
    ],
)
@pytest.mark.parametrize("status", [200, 401, 502])
def test_a_body_that_is_no_json(laboratory: Laboratory, status: int, body: str, content_type: str) -> None:
    caller = laboratory.caller(
        laboratory.serve(
            lambda peer, _: peer.send(payloads.message(status, body.encode(), {"content-type": content_type}))
        ),
        max_retries=0,
    )
    error: Any = failed(caller)
    assert isinstance(error, APIResponseValidationError if status == 200 else APIStatusError)
    seen = shown(error)
    assert KEY not in seen
    assert ESCAPED not in seen
    assert "***" in seen


@pytest.mark.parametrize("spelt", [KEY, ESCAPED])
@pytest.mark.parametrize("body", ["[1, {}]", '"{}"', '{{"choices": {}'])
def test_a_success_of_another_kind(laboratory: Laboratory, body: str, spelt: str) -> None:
    said = body.format(f'"{spelt}"' if "[" in body or "choices" in body else spelt).encode()
    caller = laboratory.caller(laboratory.serve(lambda peer, _: peer.send(payloads.message(200, said))))
    error = failed(caller)
    assert type(error) is APIResponseValidationError
    assert KEY not in shown(error)
    assert ESCAPED not in shown(error)


@pytest.mark.parametrize("spelt", [KEY, ESCAPED, PARTLY])
def test_an_answer_that_is_well(laboratory: Laboratory, spelt: str) -> None:
    message = f'{{"role":"assistant","content":"You sent {spelt}."}}'
    body = f'{{"id":"c","choices":[{{"index":0,"finish_reason":"stop","message":{message}}}]}}'.encode()
    caller = laboratory.caller(laboratory.serve(lambda peer, _: peer.send(payloads.message(200, body))))
    assert caller.chat().text == "You sent ***."


@pytest.mark.parametrize("spelt", [KEY, ESCAPED, PARTLY])
@pytest.mark.parametrize("framing", ["length", "chunks"])
def test_events(laboratory: Laboratory, spelt: str, framing: str) -> None:
    body = f"data: {CHUNK.format(f'You sent {spelt}.')}\n\ndata: [DONE]\n\n".encode()
    caller = laboratory.caller(laboratory.serve(sends(body, framing=framing)))
    outcome = caller.stream()
    assert (outcome.error, outcome.text) == (None, "You sent ***.")
    assert KEY not in shown(outcome.events[0])


BROKEN = [
    'data: {{"choices": [{{"delta": "{}"\n\n',
    "data: {}\n\n",
    'data: ["{}"]\n\n',
    'event: error\ndata: {{"code":"{}","message":"{}"}}\n\n',
    "event: error\ndata: {}\n\n",
    'data: {{"error":{{"message":"{}","code":"x"}}}}\n\n',
    '{{"error":{{"message":"{}","code":"x"}}}}',
    'data: {{"error":{{"message":"{}","code":"x"}}}}',
]


@pytest.mark.parametrize("spelt", [KEY, ESCAPED])
@pytest.mark.parametrize("broken", BROKEN)
def test_events_that_are_malformed_or_errors(laboratory: Laboratory, broken: str, spelt: str) -> None:
    first = f"data: {CHUNK.format(spelt)}\n\n"
    caller = laboratory.caller(laboratory.serve(sends((first + broken.format(spelt, spelt)).encode())))
    outcome = caller.stream()
    assert isinstance(outcome.error, APIError)
    assert outcome.text == "***"
    assert KEY not in shown(outcome.error)
    assert ESCAPED not in shown(outcome.error)


def test_what_came_of_a_stream_that_was_cut(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(sends(f"data: {CHUNK.format(KEY)}\n\n".encode())))
    error: Any = failed(caller, stream=True)
    assert error.partial[0].choices[0].delta.content == "***"
    assert KEY not in shown(error) + shown(error.partial[0])


NAMES = ["subscription-key", "api-key", "code", "sig", "access_token", "x-functions-key"]


def tells(*, status: int) -> Act:
    """Repeat the address that was asked for, as a gateway does."""

    def act(peer: Peer, seen: Seen) -> None:
        target = seen.line.split(" ")[1]
        text = f"no route for {target}, {SLASHED}"
        body = json.dumps({"error": {"code": "404", "message": text}}).replace("/", "\\/").encode()
        peer.send(payloads.message(status, body, {"x-asked": target}))

    return act


@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize("name", NAMES)
def test_secrets_in_the_query(laboratory: Laboratory, name: str, where: str, caplog: pytest.LogCaptureFixture) -> None:
    server = laboratory.serve(tells(status=404))
    query = {name: SLASHED, "tenant": "contoso"}
    caller = laboratory.caller(server, **({"default_query": query} if where == "client" else {}))
    options: dict[str, Any] = {"extra_query": query} if where == "call" else {}
    error: Any = failed(caller, **options)
    assert "tenant=contoso" in str(error)
    assert f"{name}=***" in str(error.response.request.url)
    encoded = "sig%2Fna%2Bture%3D%2F0123456789"
    for each in (SLASHED, encoded, SLASHED.replace("/", "\\/")):
        assert each not in shown(error)
        assert each not in caplog.text
        assert each not in repr(caller.client.default_query) + repr(caller.client._settings)
    assert encoded in server.requests[0].line, "it was sent as it is"
    copied = caller.client.with_options(default_query={name: SLASHED})
    assert SLASHED not in repr(copied._settings)


def test_several_secrets_at_once(laboratory: Laboratory) -> None:
    def act(peer: Peer, seen: Seen) -> None:
        text = f"{seen.headers['ocp-apim-subscription-key']} and {seen.headers['api-key']}"
        peer.send(payloads.message(401, payloads.error("401", text), {"x-echo": text}))

    gateway = "gateway-secret-0123456789"
    caller = laboratory.caller(laboratory.serve(act), default_headers={"Ocp-Apim-Subscription-Key": gateway})
    error: Any = failed(caller)
    assert error.headers["x-echo"] == "*** and ***"
    assert gateway not in shown(error)
    assert KEY not in shown(error)


def test_a_file_is_as_it_is(laboratory: Laboratory) -> None:
    data = f'{{"key": "{KEY}", "escaped": "{ESCAPED}"}}'.encode()
    caller = laboratory.caller(laboratory.serve(sends(data, "application/octet-stream")))
    files = caller.client.files

    async def read() -> bytes:
        content: bytes = await (await files.content("f")).read()
        return content

    assert (caller.run(read()) if isinstance(caller, AsyncCaller) else files.content("f").read()) == data


@pytest.mark.parametrize(
    ("data", "masked"),
    [
        (b'{"a": "caf\\u00e9"}', b'{"a": "caf\\u00e9"}'),
        (b'{"a": "a\\/b"}', b'{"a": "a\\/b"}'),
        (b'{"a": "\\\\u0061bcdefgh"}', b'{"a": "\\\\u0061bcdefgh"}'),
        (b"abcdefgh abcdefghi", b"*** ***i"),
        (b"abcdefg", b"abcdefg"),
    ],
)
def test_nothing_else_is_changed(data: bytes, masked: bytes) -> None:
    assert Mask(["abcdefgh", "a/b/c/d/e"]).data(data) == masked
    assert NO_MASK.data(data) == data


def test_words_that_are_too_short_are_no_secrets() -> None:
    assert Mask(["k", "key"]).marks == ()
    assert "k" not in repr(Mask(["kkkkkkkkkkkk"])).removeprefix("<Mask>")


@pytest.mark.parametrize("given", [{"azure_ad_token": KEY}, {"api_key": KEY}])
async def test_keys_and_tokens_alike(given: dict[str, str]) -> None:
    from tests.faults.server import FaultServer

    with FaultServer(refuses(401, TELLING, payloads.error("401", KEY))) as server:
        settings: dict[str, Any] = {"azure_endpoint": server.endpoint, "api_version": "v1", **given}
        with aoai.AzureOpenAI(**settings) as client, pytest.raises(APIStatusError) as caught:
            client.chat.completions.create(**asked())
        assert KEY not in shown(caught.value)
        async with aoai.AsyncAzureOpenAI(**settings) as client:
            with pytest.raises(APIStatusError) as caught:
                await client.chat.completions.create(**asked())
        assert KEY not in shown(caught.value)
