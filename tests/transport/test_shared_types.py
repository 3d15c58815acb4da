"""Headers, timeouts and requests."""

from __future__ import annotations

import copy
import pickle
from math import inf
from typing import TYPE_CHECKING, cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_http.errors import LocalError, TransportError
from aoai_http.headers import Headers
from aoai_http.request import Outgoing
from aoai_http.timeouts import NO_LIMITS, Timeouts, as_timeouts

if TYPE_CHECKING:
    from collections.abc import Container

PAIRS = [(b"Content-Type", b"text/plain"), (b"X-A", b"1"), (b"x-a", b"2"), (b"X-Caf\xe9", b"\xff")]


def test_headers_are_found_in_any_case() -> None:
    headers = Headers(PAIRS)
    assert headers["CONTENT-TYPE"] == headers.get("content-type") == headers.get("Content-Type") == "text/plain"
    assert headers["X-a"] == "1, 2"
    assert headers.get("missing") is None
    assert headers.get("missing", "else") == "else"
    assert "x-A" in headers
    assert cast("object", 1) not in cast("Container[object]", headers)
    assert list(headers) == ["content-type", "x-a", "x-caf\xe9"]
    assert len(headers) == 3
    with pytest.raises(KeyError):
        headers["missing"]


def test_headers_keep_what_came() -> None:
    headers = Headers(PAIRS)
    assert headers.raw == PAIRS
    assert headers.get_list("X-A") == ["1", "2"]
    assert headers.multi_items() == httpx.Headers(PAIRS).multi_items()


def test_headers_compare_as_those_of_httpx_do() -> None:
    headers = Headers(PAIRS)
    assert headers == Headers(reversed(PAIRS))
    assert Headers([("A", "b")]) == {"a": "b"} == Headers({"a": "b"})
    assert Headers([("A", "b")]) != {"a": "c"}
    assert Headers() != [("a", "b")]
    assert Headers({"a": "b"}) == httpx.Headers({"A": "b"})
    assert Headers({"a": "b"}) != {1: 2}


@pytest.mark.parametrize("copied", [Headers(PAIRS), Headers()])
def test_headers_are_copied_and_pickled(copied: Headers) -> None:
    for each in (copy.copy(copied), copy.deepcopy(copied), copied.copy(), pickle.loads(pickle.dumps(copied))):  # noqa: S301
        assert each == copied
        assert each.raw == copied.raw
        assert each is not copied


@pytest.mark.parametrize("name", ["api-key", "Authorization", "Cookie", "Set-Cookie", "Proxy-Authorization"])
def test_no_repr_shows_a_credential(name: str) -> None:
    shown = repr(Headers({name: "hunter2", "X-Other": "shown"}))
    assert "hunter2" not in shown
    assert "shown" in shown


@pytest.mark.parametrize(
    ("given_", "made"),
    [
        (None, NO_LIMITS),
        (5, Timeouts(5.0, 5.0, 5.0, 5.0)),
        (0, Timeouts(0.0, 0.0, 0.0, 0.0)),
        (inf, Timeouts(inf, inf, inf, inf)),
        (httpx.Timeout(10, read=20), Timeouts(10.0, 20.0, 10.0, 10.0)),
        (httpx.Timeout(None), NO_LIMITS),
        ((1, 2, None, 4), Timeouts(1.0, 2.0, None, 4.0)),
        (Timeouts(1), Timeouts(1)),
    ],
)
def test_timeouts_are_made_from_many_things(given_: object, made: Timeouts) -> None:
    assert as_timeouts(given_) == made


@pytest.mark.parametrize("wrong", ["5", object(), (1, 2), ("a", 1, 1, 1)])
def test_other_things_are_no_timeouts(wrong: object) -> None:
    with pytest.raises(TypeError):
        as_timeouts(wrong)


@pytest.mark.parametrize("wrong", [-1, float("nan")])
def test_a_timeout_is_not_negative(wrong: float) -> None:
    with pytest.raises(ValueError, match="not negative"):
        as_timeouts(wrong)


def test_a_request_is_written_as_http_has_it() -> None:
    outgoing = Outgoing("https", "host.example", 443, "POST", "/a?b=%20c", [("X-A", "1"), ("X-A", "2")], b"body")
    assert outgoing.start() == (
        b"POST /a?b=%20c HTTP/1.1\r\nHost: host.example\r\nX-A: 1\r\nX-A: 2\r\n"
        b"Accept-Encoding: gzip\r\nContent-Length: 4\r\n\r\nbody"
    )


@pytest.mark.parametrize(
    ("url", "host", "target"),
    [
        ("http://a.example", b"a.example", b"/"),
        ("HTTP://A.example:80/x#part", b"a.example", b"/x"),
        ("http://a.example:8080?q=1", b"a.example:8080", b"/?q=1"),
        ("https://a.example:80/", b"a.example:80", b"/"),
        ("https://[::1]:8443/x", b"[::1]:8443", b"/x"),
        ("http://[fe80::1%25eth0]/", b"[fe80::1]", b"/"),
        ("http://b\xfccher.example/", b"xn--bcher-kva.example", b"/"),
    ],
)
def test_host_and_target_come_from_the_url(url: str, host: bytes, target: bytes) -> None:
    lines = Outgoing.to_url("GET", url).start().split(b"\r\n")
    assert lines[0] == b"GET " + target + b" HTTP/1.1"
    assert lines[1] == b"Host: " + host


@pytest.mark.parametrize(
    "url", ["ftp://a/", "/path", "http://", "http://user:pw@a/", "http://a:0/", "http://a:99999/", "http:///x", ""]
)
def test_other_urls_are_refused(url: str) -> None:
    with pytest.raises(LocalError):
        Outgoing.to_url("GET", url)


@pytest.mark.parametrize(
    ("method", "body", "length", "framing"),
    [
        ("GET", None, None, b""),
        ("POST", None, None, b"Content-Length: 0"),
        ("GET", b"", None, b"Content-Length: 0"),
        ("POST", b"abc", None, b"Content-Length: 3"),
        ("POST", [b"abc"], 3, b"Content-Length: 3"),
        ("POST", [b"abc"], None, b"Transfer-Encoding: chunked"),
    ],
)
def test_the_framing_follows_from_the_body(
    method: str, body: bytes | list[bytes] | None, length: int | None, framing: bytes
) -> None:
    given_ = {"Transfer-Encoding": "gzip", "Accept-Encoding": "identity", "Host": "other"}
    head = Outgoing("http", "a", 80, method, "/", given_, body, length).start().partition(b"\r\n\r\n")[0]
    assert head.split(b"\r\n")[1:] == [each for each in (b"Accept-Encoding: identity", b"Host: other", framing) if each]


def test_a_length_given_as_a_field_is_that_of_a_body_in_pieces() -> None:
    assert b"Content-Length: 3\r\n" in Outgoing("http", "a", 80, "POST", "/", {"content-length": "3"}, [b"abc"]).start()
    assert b"Content-Length: 3\r\n" in Outgoing("http", "a", 80, "POST", "/", {"content-length": "9"}, b"abc").start()


SECRET = "hunter2"


@pytest.mark.parametrize(
    ("method", "target", "name", "value"),
    [
        ("GET", "/", "X", f"{SECRET}\r\nEvil: yes"),
        ("GET", "/", "X", f"{SECRET}\nEvil: yes"),
        ("GET", "/", "X", f"{SECRET}\r"),
        ("GET", "/", "X", f"{SECRET}\0"),
        ("GET", "/", "X", f"{SECRET}\u20ac"),
        ("GET", "/", f"{SECRET}:", "x"),
        ("GET", "/", f"{SECRET} ", "x"),
        ("GET", "/", "", SECRET),
        ("GET", "/path x", "X", "y"),
        ("GET", "/path\r\n", "X", "y"),
        ("GET", "/\xe9path", "X", "y"),
        ("GET", "/#path", "X", "y"),
        ("GET", "path", "X", SECRET),
        ("GET", "", "X", SECRET),
        ("GET /path", "/", "X", SECRET),
        ("", "/", "X", SECRET),
    ],
)
def test_what_would_not_arrive_as_what_it_is_is_refused(method: str, target: str, name: str, value: str) -> None:
    with pytest.raises(LocalError) as caught:
        Outgoing("http", "a", 80, method, target, [(name, value)]).start()
    assert not caught.value.sent
    trace = caught.value.__traceback__
    assert trace is not None
    while trace := trace.tb_next:
        assert SECRET not in repr(trace.tb_frame.f_locals)
    assert SECRET not in repr(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("host", ["a b", "a/b", "a\r\nX: y", "", "a@b", "a#", "\u20ac" * 80])
def test_a_host_that_is_none_is_refused(host: str) -> None:
    with pytest.raises(LocalError):
        Outgoing("http", host, 80, "GET", "/").start()


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_header_makes_another_line(name: str, value: str) -> None:
    try:
        head = Outgoing("http", "a", 80, "GET", "/", [(name, value)]).start()
    except LocalError:
        return
    lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
    assert head.count(b"\n") == len(lines) + 1
    ours = name.lower() in ("host", "accept-encoding", "content-length", "transfer-encoding")
    assert len(lines) == (3 if ours else 4)


def test_reprs_show_neither_query_nor_fields() -> None:
    outgoing = Outgoing.to_url("GET", f"http://a/x?sig={SECRET}", {"api-key": SECRET})
    assert repr(outgoing) == "<GET http://a/x>"


def test_errors_are_pickled_with_what_they_say() -> None:
    error = TransportError("broken", sent=True, answered=True)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (str(again), again.sent, again.answered, again.message) == ("broken", True, True, "broken")
