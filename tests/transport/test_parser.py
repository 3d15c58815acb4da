"""The parser over llhttp: what it makes of answers, whole and cut anywhere, right and wrong; h11 says what is right."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, NamedTuple

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aoai_http.errors import IncompleteBody, ProtocolError, ReadError, TransportError
from aoai_http.llhttp import MOST_FIELDS, MOST_HEAD, MOST_INTERIM, ResponseParser

if TYPE_CHECKING:
    from aoai_http.headers import Headers


class Read(NamedTuple):
    """What was made of an answer."""

    status: int
    fields: list[tuple[str, str]]
    body: bytes
    complete: bool


def parsed(
    data: bytes, cuts: list[int] | None = None, *, method: str = "GET", eof: bool = False
) -> tuple[ResponseParser, bytes]:
    parser = ResponseParser(method)
    places = sorted({min(cut, len(data)) for cut in cuts or ()})
    body = b""
    for begin, end in zip([0, *places], [*places, len(data)], strict=True):
        parser.feed(data[begin:end])
        body += taken(parser)
    if parser.error is not None:
        raise parser.error
    if eof:
        parser.eof()
    return parser, body


def taken(parser: ResponseParser) -> bytes:
    """Take what came of the body, as those who read it do."""
    body = b"".join(parser.pieces)
    parser.pieces.clear()
    parser.taken += len(body)
    return body


def read(data: bytes, cuts: list[int] | None = None, *, method: str = "GET", eof: bool = False) -> Read:
    parser, body = parsed(data, cuts, method=method, eof=eof)
    fields = parser.headers.multi_items() if parser.status else []
    return Read(parser.status, fields, body, parser.complete)


def read_by_h11(data: bytes, *, method: str = "GET", eof: bool = False) -> Read:
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=10_000_000)
    connection.send(h11.Request(method=method, target="/", headers=[("Host", "x")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(data)
    if eof:
        connection.receive_data(b"")
    status, fields, body, complete = 0, [], b"", False
    while True:
        event = connection.next_event()
        if isinstance(event, h11.Response):
            status = event.status_code
            fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in event.headers]
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage):
            complete = True
        elif event is h11.PAUSED or event is h11.NEED_DATA or isinstance(event, h11.ConnectionClosed):
            return Read(status, fields, body, complete)


TOKEN = st.text(string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~", min_size=1, max_size=12)
VALUE = st.text(string.ascii_letters + string.digits + '"(),/:;<=>?@[]{} \t\xe9\xff', max_size=20)
FRAMING = {"content-length", "transfer-encoding", "connection"}
FIELD = st.tuples(TOKEN.filter(lambda name: name.lower() not in FRAMING), VALUE)
EDGE = st.sampled_from([b"", b" ", b"\t ", b"  "])


@st.composite
def answers(draw: st.DrawFn) -> tuple[bytes, str, bool]:
    """An answer as a server may write it; the method it answers; whether the connection ends with it."""
    method = draw(st.sampled_from(["GET", "POST", "HEAD"]))
    status = draw(st.sampled_from([200, 201, 204, 304, 400, 404, 429, 500, 503, 529, 999]))
    reason = draw(st.sampled_from([b"", b" ", b" OK", b" Too Many Requests", b" caf\xe9"]))
    data = b""
    for interim in draw(st.lists(st.sampled_from([100, 102, 103]), max_size=3)):
        data += b"HTTP/1.1 %d x\r\n\r\n" % interim
    lines = [b"HTTP/1.1 %d%b" % (status, reason)]
    for name, value in draw(st.lists(FIELD, max_size=6)):
        lines.append(b"".join((name.encode(), b":", draw(EDGE), value.encode("latin-1"), draw(EDGE))))
    framing = draw(st.sampled_from(["length", "chunked", "close"]))
    body = draw(st.binary(max_size=300))
    empty = method == "HEAD" or status in (204, 304)
    wire = b"" if empty else body
    if framing == "length":
        lines.append(b"Content-Length: %d" % len(body))
    elif framing == "chunked":
        lines.append(draw(st.sampled_from([b"Transfer-Encoding: chunked", b"transfer-encoding:chunked "])))
        if not empty:
            parts = draw(st.lists(st.binary(min_size=1, max_size=40), max_size=8))
            size = draw(st.sampled_from([b"%x", b"%X", b"00%x"]))
            extension = draw(st.sampled_from([b"", b";a=b", b";x", b';a="q"']))
            wire = b"".join(b"%b%b\r\n%b\r\n" % (size % len(part), extension, part) for part in parts)
            trailer = draw(st.sampled_from([b"", b"X-Sum: 1\r\n", b"A: b\r\nC: d\r\n"]))
            wire += b"0\r\n" + trailer + b"\r\n"
    return data + b"\r\n".join(lines) + b"\r\n\r\n" + wire, method, framing == "close"


CUTS = st.lists(st.integers(0, 800), max_size=12)


@given(answers(), CUTS)
def test_what_h11_reads_is_read_alike_however_it_is_cut(answer: tuple[bytes, str, bool], cuts: list[int]) -> None:
    data, method, eof = answer
    assert read(data, cuts, method=method, eof=eof) == read_by_h11(data, method=method, eof=eof)


@given(answers(), CUTS)
def test_an_answer_that_is_cut_off_is_never_taken_for_a_whole_one(
    answer: tuple[bytes, str, bool], cuts: list[int]
) -> None:
    data, method, until_close = answer
    for size in cuts:
        part = data[: min(size, len(data) - 1)]
        parser, _ = parsed(part, method=method)
        if until_close and parser.status:
            continue
        assert not parser.complete
        with pytest.raises(ReadError) as caught:
            parser.eof()
        assert caught.value.answered is bool(part)


@given(answers(), st.data())
def test_every_way_of_cutting_gives_the_same(answer: tuple[bytes, str, bool], data: st.DataObject) -> None:
    wire, method, eof = answer
    step = data.draw(st.integers(1, 7))
    assert read(wire, list(range(0, len(wire), step)), method=method, eof=eof) == read(wire, method=method, eof=eof)


HEAD_PARTS = [
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.",
    b"Content-Length: 5\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"A: b\r\n",
]
BODY_PARTS = [b"0\r\n", b"5\r\n", b"hello", b"ffffffffffffffff\r\n", b"-1\r\n"]
LIKELY = st.sampled_from([*HEAD_PARTS, *BODY_PARTS, b"\r\n", b"\n", b"\r", b":", b" ", b"\0", b"\xff"])


@given(st.lists(LIKELY | st.binary(max_size=8), max_size=30).map(b"".join), CUTS)
def test_any_bytes_are_read_or_refused_in_our_own_words_however_they_are_cut(data: bytes, cuts: list[int]) -> None:
    def outcome(cuts: list[int]) -> object:
        parser = ResponseParser("GET")
        places = sorted({min(cut, len(data)) for cut in cuts})
        body = b""
        try:
            for begin, end in zip([0, *places], [*places, len(data)], strict=True):
                parser.feed(data[begin:end])
                body += taken(parser)
            parser.eof()
        except ProtocolError:
            return ProtocolError, body
        except TransportError as error:
            return type(error), str(error), body
        return parser.status, parser.headers.multi_items(), body, parser.reusable

    assert outcome(cuts) == outcome([])
    assert outcome(list(range(len(data)))) == outcome([])


CHUNKY = st.sampled_from(
    [b"5\r\n", b"1\r\n", b"f", b"hello", b"\r\n", b"\n", b"\r", b";x=1", b" ", b"-", b"_", b"\xff"]
)


@given(st.lists(CHUNKY, max_size=20).map(b"".join))
def test_what_h11_refuses_in_a_chunked_body_is_refused(data: bytes) -> None:
    wire = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + data
    try:
        theirs = read_by_h11(wire)
    except h11.RemoteProtocolError:
        with pytest.raises(ProtocolError):
            read(wire)
        return
    try:
        ours = read(wire)
    except ProtocolError:
        return  # h11 takes more: a carriage return alone within a line, say
    assert ours == theirs


def head_of(data: bytes) -> Headers:
    return parsed(b"HTTP/1.1 200 OK\r\n" + data + b"\r\n")[0].headers


def test_a_name_that_comes_twice_is_there_twice() -> None:
    headers = head_of(b"Set-Cookie: a=1\r\nX: y\r\nset-cookie: b=2\r\n")
    assert headers.get_list("SET-COOKIE") == ["a=1", "b=2"]
    assert headers["set-cookie"] == "a=1, b=2"


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/2 200 OK\r\n\r\n",
        b"HTTP/2.0 200 OK\r\n\r\n",
        b"HTTP/0.9 200 OK\r\n\r\n",
        b"HTTP/1.2 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\nA: b\nContent-Length: 2\n\nok",
        b"HTTP/1.1 200 OK\r\nA: b\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nA: b\r\n  c\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\r\n\tContent-Length: 5\r\n\r\n",
        b"HTTP/1.1 200 O\x01K\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA\xe9: b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: \x7f\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked;q=1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: \x0bchunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * (MOST_FIELDS + 1) + b"\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 099 OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/1.1  200 OK\r\n\r\n",
        b"http/1.1 200 OK\r\n\r\n",
        b"\r\nHTTP/1.1 200 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\n A: b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA : b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n: b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\rc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: b\0\r\n\r\n",
        b"HTTP/1.1 200 O\0K\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1_0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: \r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 0x5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: \xb2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * MOST_HEAD + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * MOST_HEAD,
        b"HTTP/1.1 100 Continue\r\n\r\n" * (MOST_INTERIM + 1),
    ],
)
def test_a_head_that_is_wrong_is_refused(head: bytes) -> None:
    with pytest.raises(ProtocolError) as caught:
        parsed(head)
    assert caught.value.answered
    with pytest.raises(ProtocolError):
        parsed(head, list(range(0, len(head), 97)))


@pytest.mark.parametrize(
    "body",
    [
        b"x\r\n",
        b"-1\r\n",
        b"+1\r\na\r\n",
        b"0x1\r\na\r\n",
        b"1_0\r\n",
        b" 1\r\na\r\n",
        b"1\na\r\n",
        b"1\r\nab\r\n",
        b"1\r\na\n",
        b"\r\n",
        b"1" * 17 + b"\r\n",
        b"1;" + b"a" * MOST_HEAD,
        b"1;a\rb\r\na\r\n",
        b"0\r\nno field\r\n\r\n",
        b"0\r\nX: " + b"a" * MOST_HEAD,
    ],
)
def test_a_chunked_body_that_is_wrong_is_refused(body: bytes) -> None:
    data = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    with pytest.raises(ProtocolError):
        parsed(data)
    with pytest.raises(ProtocolError):
        parsed(data, list(range(0, len(data), 3)))


@pytest.mark.parametrize(
    ("data", "reusable"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", True),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2 \r\n\r\nok", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", True),
        (b"HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 2\r\n\r\nok", True),
        (b"HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 2\r\n\r\nok", False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok ", False),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\nx", False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n\r\nmore", False),
        (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nokmore", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", False),
        (b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok", True),
        (b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", False),
        (b"HTTP/1.1 200 OK\r\n\r\nok", False),
    ],
)
def test_a_connection_is_reused_only_if_both_ends_know_where_the_answer_ended(data: bytes, reusable: bool) -> None:
    for cuts in ([], list(range(len(data)))):
        parser, body = parsed(data, cuts, eof=True)
        assert (body, parser.complete, parser.reusable) == (b"ok", True, reusable)


def test_bytes_after_the_end_make_a_connection_unusable() -> None:
    parser, _ = parsed(b"HTTP/1.1 204 No Content\r\n\r\n")
    assert (parser.complete, parser.reusable) == (True, True)
    parser.feed(b"HTTP/1.1 200 OK\r\n\r\nmore")
    assert (parser.reusable, taken(parser)) == (False, b"")


def test_a_body_that_ends_early_says_how_much_came() -> None:
    with pytest.raises(IncompleteBody, match="3 of 10 bytes") as caught:
        parsed(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", eof=True)
    assert (caught.value.received, caught.value.announced) == (3, 10)
    with pytest.raises(IncompleteBody) as caught:
        parsed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", eof=True)
    assert (caught.value.received, caught.value.announced) == (3, None)


def test_the_parts_of_a_body_come_as_soon_as_their_bytes_do() -> None:
    parser = ResponseParser("GET")

    def parts(data: bytes) -> list[bytes]:
        parser.feed(data)
        came = list(parser.pieces)
        taken(parser)
        return came

    assert parts(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") == []
    assert parts(b"5\r\nab") == [b"ab"]
    assert parts(b"cde\r\n1\r\nf\r\n2\r") == [b"cde", b"f"]
    assert parts(b"\ng") == [b"g"]
    assert parts(b"h\r\n0\r\n\r\n") == [b"h"]
    assert parser.complete


@pytest.mark.parametrize("status", [b"204 No Content", b"205 Reset Content", b"304 Not Modified"])
def test_an_answer_without_a_body_is_whole_at_once(status: bytes) -> None:
    parser, body = parsed(b"HTTP/1.1 " + status + b"\r\n\r\n")
    assert (body, parser.complete) == (b"", True)


def test_what_comes_endlessly_beside_the_body_is_refused() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    for begun in (b"1;", b"1\r\na\r\n0\r\nX: "):
        parser = ResponseParser("GET")
        parser.feed(head + begun)
        for _ in range(MOST_HEAD // 1000 + 1):
            parser.feed(b"a" * 1000)
        with pytest.raises(ProtocolError, match="without any of the body"):
            parser.eof()


def test_fields_of_a_trailer_are_not_among_those_of_the_head() -> None:
    data = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Late: 1\r\n\r\n"
    for cuts in ([], list(range(len(data)))):
        assert read(data, cuts) == Read(200, [("transfer-encoding", "chunked")], b"a", True)
