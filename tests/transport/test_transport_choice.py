"""Which transport is taken, what httpx does with a request then, and how answers look to programs that know httpx."""

from __future__ import annotations

import subprocess
import sys
import traceback
from importlib import import_module
from typing import Any

import httpx
import pytest

from aoai_http.as_httpx import request as shown_request
from aoai_http.as_httpx import response as shown
from aoai_http.choose import Transports
from aoai_http.choose_aio import AsyncTransports
from aoai_http.errors import ClosedError, LocalError, ReadError
from aoai_http.httpx_client import LIBRARIES, AsyncHttpxTransport, HttpxTransport
from aoai_http.proxy import proxy_of
from aoai_http.request import Outgoing
from aoai_http.sync import SyncTransport
from aoai_http.timeouts import Timeouts
from tests.transport.drivers import AsyncDriver
from tests.transport.peer import OK, PATIENCE, Line, Peer, answering, chunked, closing, whole

WAIT = Timeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE)
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("named", "url", "through"),
    [
        ({}, "http://a.example", False),
        ({"http": "http://p"}, "http://a.example", True),
        ({"http": "http://p"}, "https://a.example", False),
        ({"https": "http://p"}, "https://a.example", True),
        ({"all": "http://p"}, "https://a.example", True),
        ({"all": "http://p", "no": "*"}, "https://a.example", False),
        ({"all": "http://p", "no": "a.example"}, "https://a.example", False),
        ({"all": "http://p", "no": " b.example , A.EXAMPLE"}, "https://a.example", False),
        ({"all": "http://p", "no": ".example"}, "https://a.example", False),
        ({"all": "http://p", "no": "example"}, "https://a.example", False),
        ({"all": "http://p", "no": "example"}, "https://anexample", True),
        ({"all": "http://p", "no": "a.example:8080"}, "https://a.example", True),
        ({"all": "http://p", "no": "a.example:8080"}, "https://a.example:8080", False),
        ({"all": "http://p", "no": "http://a.example"}, "https://a.example", True),
        ({"all": "http://p", "no": "https://a.example"}, "https://a.example", False),
        ({"all": "http://p", "no": "localhost,127.0.0.1"}, "http://127.0.0.1:1234", False),
        ({"all": "http://p", "no": "::1"}, "http://[::1]:1234", False),
        ({"all": "http://p", "no": "[::1]"}, "http://[::1]:1234", False),
        ({"all": "http://p", "no": "10.0.0.0/8"}, "http://10.1.2.3", False),
        ({"all": "http://p", "no": "10.0.0.0/8"}, "http://11.1.2.3", True),
        ({"all": "http://p", "no": "10.0.0.1/8:8080"}, "http://10.1.2.3", True),
        ({"all": "http://p", "no": "10.0.0.1/8:8080"}, "http://10.1.2.3:8080", False),
        ({"all": "http://p", "no": "10.1.2.3"}, "http://10.1.2.3", False),
        ({"all": "http://p", "no": "10.1.2.3"}, "http://10.1.2.30", True),
        ({"all": "http://p", "no": "::/0"}, "http://[2001:db8::1]", False),
        ({"all": "http://p", "no": "::/0"}, "http://10.1.2.3", True),
        ({"all": "http://p", "no": "::/0"}, "http://a.example", True),
        ({"all": "http://p", "no": "10.0.0.0/8,fd00::/8"}, "http://[fd12::1]", False),
        ({"all": "http://p", "no": "[2001:db8::1]:8080"}, "http://[2001:db8::1]:8080", False),
        ({"all": "http://p", "no": "[2001:db8::1]:8080"}, "http://[2001:db8::1]", True),
        ({"all": "http://p", "no": "2001:db8:0::1"}, "http://[2001:db8::1]", False),
        ({"all": "http://p", "no": "*.example"}, "https://a.example", False),
        ({"all": "http://p", "no": "a.example:443"}, "https://a.example", False),
        ({"all": "http://p", "no": "*"}, "http://10.1.2.3", False),
        ({"all": "http://p", "no": "300.0.0.0/8, nonsense/x, :, [, 10.0.0.0/99"}, "http://10.1.2.3", True),
        ({"all": "p:3128"}, "http://a.example", True),
        ({"all": "http://p", "no": ""}, "http://a.example", True),
        ({"all": "http://p"}, "http://localhost:1234", False),
        ({"all": "http://p"}, "http://LOCALHOST:1234", False),
        ({"all": "http://p"}, "http://a.localhost", True),
        ({"all": "http://p"}, "http://127.0.0.1:1234", False),
        ({"all": "http://p"}, "http://127.1.2.3", False),
        ({"all": "http://p"}, "https://[::1]", False),
        ({"all": "http://p"}, "http://128.0.0.1", True),
        ({"all": "http://p"}, "http://localhost.example", True),
    ],
)
def test_a_proxy_is_for_some_hosts(named: dict[str, str], url: str, through: bool) -> None:
    proxy = proxy_of(Outgoing.to_url("GET", url).origin, named)
    assert (proxy is not None) is through
    assert proxy in (None, "http://p", "http://p:3128")


def test_without_a_proxy_the_connections_are_our_own() -> None:
    transports = Transports()
    assert isinstance(transports.choose(("https", "a.example", 443)), SyncTransport)
    transports.close()
    with pytest.raises(ClosedError):
        transports.send(Outgoing.to_url("GET", "http://127.0.0.1:1"))


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_request_goes_through_the_proxy_that_the_environment_names(
    monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    with Peer(answering(OK)) as proxy, Peer(answering(OK)) as direct:
        monkeypatch.setenv(name, proxy.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        transports: Any = Transports() if kind == "sync" else AsyncDriver(AsyncTransports())
        assert transports.send(Outgoing.to_url("GET", "http://far.invalid/x"), WAIT).read() == b"ok"
        assert transports.send(Outgoing.to_url("GET", direct.url), WAIT).read() == b"ok"
        transports.close()
        assert [request.target for request in proxy.requests] == ["http://far.invalid/x"]
        assert [request.target for request in direct.requests] == ["/"]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_request_to_this_machine_does_not_leave_it(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    with Peer(answering(OK)) as proxy, Peer(answering(OK)) as direct:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        transports: Any = Transports() if kind == "sync" else AsyncDriver(AsyncTransports())
        outgoing = Outgoing.to_url("GET", f"http://localhost:{direct.port}", {"Authorization": "Bearer t"})
        assert transports.send(outgoing, WAIT).read() == b"ok"
        transports.close()
        assert (len(proxy.requests), len(direct.requests)) == (0, 1)


@pytest.mark.parametrize(
    "exceptions", ["::/0", "[::1],localhost", "10.0.0.0/8,fd00::/8", "[", "a:b:c", "*.*", "://", ""]
)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_exceptions_of_any_form_are_read_once_and_by_us(
    monkeypatch: pytest.MonkeyPatch, exceptions: str, kind: str
) -> None:
    with Peer(answering(OK)) as proxy, Peer(answering(OK)) as direct:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", exceptions)
        transports: Any = Transports() if kind == "sync" else AsyncDriver(AsyncTransports())
        assert transports.send(Outgoing.to_url("GET", "http://far.invalid/x"), WAIT).read() == b"ok"
        assert transports.send(Outgoing.to_url("GET", direct.url), WAIT).read() == b"ok"
        transports.close()
        assert (len(proxy.requests), len(direct.requests)) == (1, 1)


def test_an_exception_goes_past_the_proxy_by_our_own_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    # This machine itself never goes through a proxy, so another address of loopback's has to stand for a host.
    monkeypatch.setattr("aoai_http.proxy.is_loopback", lambda _: False)
    with Peer(answering(OK)) as proxy, Peer(answering(OK)) as direct:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        for exceptions, through in [("127.0.0.0/8", False), (f"127.0.0.1:{direct.port}", False), ("127.0.0.1:1", True)]:
            monkeypatch.setenv("NO_PROXY", exceptions)
            transports = Transports()
            before = len(direct.requests)
            assert transports.send(Outgoing.to_url("GET", direct.url), WAIT).read() == b"ok"
            assert len(direct.requests) - before == (not through)
            transports.close()


@pytest.mark.parametrize("kind", [Transports, AsyncTransports])
@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("HTTPS_PROXY", "socks5://user:hunter2@p:1080", "HTTPS_PROXY names a SOCKS proxy, which needs socksio"),
        ("https_proxy", "ftp://user:hunter2@p", "https_proxy names no proxy"),
        ("ALL_PROXY", "http://user:hunter2@[p", "ALL_PROXY names no proxy"),
        ("all_proxy", "http://user:hunter2@p:port", "all_proxy names no proxy"),
        ("HTTPS_PROXY", "socks://user:hunter2@p:1080", "HTTPS_PROXY names no proxy"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_found_before_the_first_request(
    monkeypatch: pytest.MonkeyPatch, kind: Any, variable: str, value: str, message: str
) -> None:
    monkeypatch.setenv(variable, value)
    monkeypatch.setitem(sys.modules, "socksio", None)
    transports = kind()
    with pytest.raises(LocalError, match=message) as caught:
        transports.check(("https", "a.example", 443))
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))
    monkeypatch.setenv("NO_PROXY", "a.example")
    kind().check(("https", "a.example", 443))


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_everything_can_go_through_a_library(monkeypatch: pytest.MonkeyPatch, library: str, kind: str) -> None:
    module = import_module(library)
    sent: list[str] = []
    name = "HTTPTransport" if kind == "sync" else "AsyncHTTPTransport"
    method = "handle_request" if kind == "sync" else "handle_async_request"
    original = getattr(getattr(module, name), method)

    def watched(self: Any, request: Any) -> Any:
        sent.append(str(request.url))
        return original(self, request)

    monkeypatch.setattr(getattr(module, name), method, watched)
    with Peer(answering(OK)) as peer:
        choice: Any = Transports(library=library) if kind == "sync" else AsyncTransports(library=library)
        choice.check(("http", "127.0.0.1", peer.port))
        transports: Any = choice if kind == "sync" else AsyncDriver(choice)
        assert transports.send(Outgoing.to_url("GET", peer.url + "/x"), WAIT).read() == b"ok"
        transports.close()
        assert sent == [peer.url + "/x"]


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(LocalError, match="pip install httpx2"):
        Transports(library="httpx2").check(("https", "a.example", 443))


def test_a_client_that_was_given_is_used_for_everything_and_left_open() -> None:
    seen: list[str] = []

    def hook(request: httpx.Request) -> None:
        seen.append(request.headers["x-default"])

    redirect = whole(b"", "Location: /elsewhere", status="302 Found")
    with (
        Peer(answering(redirect)) as peer,
        httpx.Client(headers={"X-Default": "yes"}, event_hooks={"request": [hook]}, follow_redirects=True) as client,
    ):
        transports = Transports(client)
        assert isinstance(transports.choose(("http", "127.0.0.1", peer.port)), HttpxTransport)
        assert transports.send(Outgoing.to_url("GET", peer.url, {"X-A": "b"}), WAIT).status == 302
        transports.close()
        assert not client.is_closed
        assert (seen, peer.requests[0].headers["x-a"], len(peer.requests)) == (["yes"], "b", 1)


async def test_an_asynchronous_client_that_was_given_is_used_for_everything_and_left_open() -> None:
    with Peer(answering(OK)) as peer:
        async with httpx.AsyncClient(headers={"X-Default": "yes"}) as client:
            transports = AsyncTransports(client)
            assert isinstance(transports.choose(("http", "127.0.0.1", peer.port)), AsyncHttpxTransport)
            assert await (await transports.send(Outgoing.to_url("GET", peer.url), WAIT)).read() == b"ok"
            await transports.close()
            assert not client.is_closed
            assert peer.requests[0].headers["x-default"] == "yes"


def test_a_client_that_was_closed_is_closed_to_us_too() -> None:
    client = httpx.Client()
    client.close()
    with pytest.raises(ClosedError):
        Transports(client).send(Outgoing.to_url("GET", "http://127.0.0.1:1"))


# How an answer looks to programs that know httpx.

SECRETS = {"api-key": "hunter2", "Authorization": "Bearer hunter2", "X-A": "b"}


@pytest.mark.parametrize("read_first", [True, False])
@pytest.mark.parametrize("coding", ["", "gzip"])
def test_an_answer_is_shown_as_httpx_has_it(any_client: Any, read_first: bool, coding: str) -> None:
    import gzip

    fields = ("Content-Type: text/plain; charset=utf-8", "X-Two: 1", "X-Two: 2")
    content = b'{"a": "\xc3\xa9"}'
    wire = (
        whole(gzip.compress(content), "Content-Encoding: gzip", *fields) if coding else chunked(content, fields=fields)
    )
    with Peer(answering(wire)) as peer:
        outgoing = Outgoing.to_url("POST", peer.url + "/x?y=1", {"X-A": "b"}, b"{}")
        answer = any_client.send(outgoing, WAIT)
        if read_first:
            answer.read()
        real = getattr(answer, "_answer", answer)
        response = shown(real, outgoing)
        if not read_first:
            if hasattr(any_client, "run"):
                any_client.run(response.aread())
            else:
                response.read()
        theirs = httpx.post(peer.url + "/x?y=1", content=b"{}", trust_env=False)
        assert (response.status_code, response.reason_phrase, response.content) == (200, "OK", content)
        assert response.json() == theirs.json()
        assert response.headers == theirs.headers
        assert response.http_version == "HTTP/1.1"
        assert (response.request.method, str(response.request.url)) == ("POST", peer.url + "/x?y=1")
        assert response.request.headers["x-a"] == "b"
        assert response.is_closed
        assert answer.is_closed
        response.raise_for_status()


def test_the_request_that_is_shown_has_no_credentials() -> None:
    request = shown_request(Outgoing.to_url("POST", "https://a.example/x", SECRETS, b"{}"))
    assert "hunter2" not in str(request.headers.raw)
    assert (request.headers["api-key"], request.headers["authorization"], request.headers["x-a"]) == ("***", "***", "b")
    assert (request.headers["content-length"], request.headers["host"]) == ("2", "a.example")
    pieces = shown_request(Outgoing.to_url("POST", "https://a.example/x", (), [b"{}"], 2))
    assert pieces.headers["content-length"] == "2"
    assert shown_request(Outgoing.to_url("POST", "https://a.example/x", (), [b"{}"])).headers["transfer-encoding"]


def test_what_breaks_a_stream_breaks_the_one_that_is_shown() -> None:
    with Peer(closing(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")) as peer:
        transport = SyncTransport()
        outgoing = Outgoing.to_url("GET", peer.url)
        response = shown(transport.send(outgoing, WAIT), outgoing)
        with pytest.raises(ReadError):
            response.read()
        transport.close()


def test_closing_the_response_closes_the_answer() -> None:
    def script(line: Line) -> None:
        line.answer(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        line.until_closed()

    with Peer(script) as peer:
        transport = SyncTransport()
        outgoing = Outgoing.to_url("GET", peer.url)
        answer = transport.send(outgoing, WAIT)
        shown(answer, outgoing).close()
        assert (answer.is_closed, transport.open_connections) == (True, 0)


# What an ordinary program imports.

IMPORTS = """
import sys
import aoai.errors
before = set(sys.modules)
{program}
heavy = {{"httpx", "httpx2", "h11", "anyio", "email", "urllib.request", "logging", "ssl", "zlib", "asyncio"}}
print(sorted(heavy & (set(sys.modules) - before - {{*{allowed!r}}})))
"""
SYNC = """
from aoai_http.choose import Transports
from aoai_http.request import Outgoing
transports = Transports()
transports.send(Outgoing.to_url("POST", sys.argv[1], {"api-key": "k"}, b"{}")).read()
transports.close()
"""
ASYNC = """
import asyncio
from aoai_http.choose_aio import AsyncTransports
from aoai_http.request import Outgoing
async def main():
    transports = AsyncTransports()
    await (await transports.send(Outgoing.to_url("POST", sys.argv[1], {"api-key": "k"}, b"{}"))).read()
    await transports.close()
asyncio.run(main())
"""


@pytest.mark.parametrize(("program", "allowed"), [(SYNC, ()), (ASYNC, ("asyncio", "ssl", "logging"))])
def test_an_ordinary_call_imports_little(program: str, allowed: tuple[str, ...]) -> None:
    with Peer(answering(OK)) as peer:
        text = IMPORTS.format(program=program, allowed=allowed)
        ended = subprocess.run(
            [sys.executable, "-c", text, peer.url], capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert (ended.stdout, ended.stderr) == ("[]\n", "")
