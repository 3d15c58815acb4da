"""The decoder against hand-written cases, and against a slow reference written line by line from the standard."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aoai._runtime.sse import DEFAULT_MAX_EVENT_BYTES, Decoder, EventTooLargeError, ServerSentEvent


@dataclass
class Reference:
    """WHATWG HTML 9.2.6 step by step over a whole stream, decoded to text first as the standard says."""

    stream: bytes
    events: list[tuple[str, str, str, int | None]] = field(default_factory=list[tuple[str, str, str, int | None]])
    last_event_id: str = ""
    retry: int | None = None
    pending: bool = False

    def __post_init__(self) -> None:
        text = self.stream.decode("utf-8", errors="replace")
        if self.stream.startswith(b"\xef\xbb\xbf"):
            text = text[1:]
        # Universal newlines, one character at a time.
        lines: list[str] = []
        line, i = "", 0
        while i < len(text):
            if text[i] in "\r\n":
                lines.append(line)
                line = ""
                if text[i : i + 2] == "\r\n":
                    i += 1
            else:
                line += text[i]
            i += 1
        unfinished = line  # never processed: "if the file ends in the middle of an event, it is discarded"

        data = event_type = id_buffer = ""
        event_retry: int | None = None
        for line in lines:
            if line == "":
                self.last_event_id = id_buffer
                if data != "":
                    self.events.append(
                        (event_type or "message", data.removesuffix("\n"), self.last_event_id, event_retry)
                    )
                data = event_type = ""
                event_retry = None
                self.pending = False
                continue
            if line[0] == ":":
                continue
            self.pending = True
            if ":" in line:
                name, value = line[: line.index(":")], line[line.index(":") + 1 :]
                if value[:1] == " ":
                    value = value[1:]
            else:
                name, value = line, ""
            if name == "event":
                event_type = value
            elif name == "data":
                data += value + "\n"
            elif name == "id" and "\0" not in value:
                id_buffer = value
            elif name == "retry" and value and all(c in "0123456789" for c in value) and len(value) <= 15:
                self.retry = event_retry = int(value)
        self.pending = self.pending or unfinished != ""


def feed_all(decoder: Decoder, chunks: Iterable[bytes]) -> list[ServerSentEvent]:
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def split_at(stream: bytes, cuts: Iterable[int]) -> list[bytes]:
    """The stream cut at these places; a place that occurs twice gives an empty chunk."""
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    return [stream[a:b] for a, b in pairwise(places)]


def whole(stream: bytes) -> list[bytes]:
    return [stream]


def by_byte(stream: bytes) -> list[bytes]:
    return [bytes([byte]) for byte in stream]


def seen(event: ServerSentEvent) -> tuple[str, str, str, int | None]:
    return event.event, event.text, event.id, event.retry


PIECES = [
    *(b"\n", b"\n", b"\n\n", b"\r", b"\r\n", b"\r\n\r\n", b":", b" ", b": ", b"\0", b"\t"),
    *(b"data", b"data:", b"data: ", b"data: ", b"event: ", b"event:", b"id: ", b"id:", b"retry: ", b"retry:"),
    *(b"Data: ", b" data: ", b"datax: ", b"data : ", b"x", b'{"a":1}', b"[DONE]", b"7", b"1500", b"-1", b"1.5"),
    *("é".encode(), "€".encode(), "😀".encode(), "\u2028".encode(), "\x85".encode(), "٣".encode()),
    *(b"\xef\xbb\xbf", b"\xef", b"\xef\xbb", b"\xf0\x9f", b"\x80", b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90"),
    *(b"data: x\n\n", b"event: y\ndata: x\n\n", b": comment\n", b"\x0b", b"\x0c", b"\x1c"),
]
STREAMS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=3)), max_size=25).map(b"".join),
    st.lists(st.sampled_from(PIECES), max_size=20).map(lambda pieces: b"\xef\xbb\xbf" + b"".join(pieces)),
)
CUTS = st.lists(st.integers(0, 120), max_size=12)


@given(STREAMS, CUTS)
@example(b"data: x\r\n\r\ndata: y\r\n\r\n", [8, 9, 10, 11])
@example(b"\xef\xbb\xbf\xef\xbb\xbfdata: x\n\ndata: y\n\n", [1, 2, 4, 5])
@example(b"data: \xf0\x9f\ndata: \x98\x80\n\n", [7, 8])
def test_it_agrees_with_the_standard_however_the_stream_is_split(stream: bytes, cuts: list[int]) -> None:
    expected = Reference(stream)
    for chunks in (whole(stream), split_at(stream, cuts), by_byte(stream)):
        decoder = Decoder()
        events = feed_all(decoder, chunks)
        assert [seen(event) for event in events] == expected.events
        assert (decoder.last_event_id, decoder.retry) == (expected.last_event_id, expected.retry)
        assert decoder.pending == expected.pending


@given(STREAMS, CUTS)
def test_every_prefix_gives_what_the_standard_gives_for_it(stream: bytes, cuts: list[int]) -> None:
    """Events come as soon as their last byte does, and `pending` is right at any place where a stream may tear."""
    decoder, so_far = Decoder(), b""
    events: list[ServerSentEvent] = []
    for chunk in split_at(stream, cuts):
        so_far += chunk
        events += decoder.feed(chunk)
        expected = Reference(so_far)
        assert [seen(event) for event in events] == expected.events
        assert decoder.pending == expected.pending


@given(STREAMS, CUTS, st.integers(0, 40))
def test_the_limit_does_not_depend_on_the_split(stream: bytes, cuts: list[int], limit: int) -> None:
    def run(chunks: Iterable[bytes]) -> tuple[list[ServerSentEvent], bool]:
        decoder, events = Decoder(max_event_bytes=limit), list[ServerSentEvent]()
        try:
            for chunk in chunks:
                events += decoder.feed(chunk)
        except EventTooLargeError as error:
            return events + error.events, True
        return events, False

    events, exceeded = run(whole(stream))
    assert run(split_at(stream, cuts)) == run(by_byte(stream)) == (events, exceeded)
    if not exceeded:
        assert events == Decoder().feed(stream)


Row = tuple[bytes, list[tuple[str, bytes, str, int | None]], bool]


def message(data: bytes, last_event_id: str = "") -> tuple[str, bytes, str, int | None]:
    return "message", data, last_event_id, None


CASES: dict[str, Row] = {
    "nothing": (b"", [], False),
    "chat": (b'data: {"a":1}\n\ndata: [DONE]\n\n', [message(b'{"a":1}'), message(b"[DONE]")], False),
    "responses": (b"event: x.y\ndata: {}\n\n", [("x.y", b"{}", "", None)], False),
    "lines end with LF": (b"data: a\ndata: b\n\n", [message(b"a\nb")], False),
    "lines end with CR": (b"data: a\rdata: b\r\r", [message(b"a\nb")], False),
    "lines end with CRLF": (b"data: a\r\ndata: b\r\n\r\n", [message(b"a\nb")], False),
    "line ends may be mixed": (b"data: a\rdata: b\r\ndata: c\n\r", [message(b"a\nb\nc")], False),
    "LF CR is two line ends": (b"data: a\n\rdata: b\n\r", [message(b"a"), message(b"b")], False),
    "other separators end no line": (
        "data: a\u2028b\x85c\x0bd\n\n".encode(),
        [message("a\u2028b\x85c\x0bd".encode())],
        False,
    ),
    "a leading mark is dropped": (b"\xef\xbb\xbfdata: a\n\n", [message(b"a")], False),
    "only one mark is dropped": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", [], False),
    "only a leading mark is dropped": (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [message(b"a")], False),
    "a mark alone": (b"\xef\xbb\xbf", [], False),
    "half a mark": (b"\xef\xbb", [], True),
    "half a mark, then a field": (b"\xef\xbbdata: a\n\n", [], False),
    "no colon: the value is empty": (b"data\n\n", [message(b"")], False),
    "no colon, two lines": (b"data\ndata\n\n", [message(b"\n")], False),
    "an empty value": (b"data:\n\n", [message(b"")], False),
    "no space after the colon": (b"data:a\n\n", [message(b"a")], False),
    "one space is dropped": (b"data:  a\n\n", [message(b" a")], False),
    "one space is dropped in any field": (b"event:  x\ndata:a\n\n", [(" x", b"a", "", None)], False),
    "a tab is not a space": (b"data:\ta\n\n", [message(b"\ta")], False),
    "a trailing space is kept": (b"data: a \n\n", [message(b"a ")], False),
    "later colons belong to the value": (b"data: a: b\n\n", [message(b"a: b")], False),
    "comments are ignored": (b": ping\ndata: a\n:\ndata: b\n\n", [message(b"a\nb")], False),
    "a comment alone": (b": ping\n", [], False),
    "names are case sensitive": (b"Data: a\n\n", [], False),
    "names are not trimmed": (b"data : a\n data: b\n\n", [], False),
    "unknown fields are ignored": (b"foo: a\ndata: b\n\n", [message(b"b")], False),
    "the last event field counts": (b"event: x\nevent: y\ndata: a\n\n", [("y", b"a", "", None)], False),
    "an empty event field": (b"event: x\nevent\ndata: a\n\n", [message(b"a")], False),
    "no data, no event": (b"event: x\n\ndata: a\n\n", [message(b"a")], False),
    "blank lines alone": (b"\n\n\r\n\r\r", [], False),
    "the ID persists": (b"id: 1\ndata: a\n\ndata: b\n\n", [message(b"a", "1"), message(b"b", "1")], False),
    "the ID holds without data": (b"id: 1\n\ndata: a\n\n", [message(b"a", "1")], False),
    "an empty ID resets": (b"id: 1\ndata: a\n\nid\ndata: b\n\n", [message(b"a", "1"), message(b"b")], False),
    "an ID with NUL is ignored": (b"id: 1\nid: 2\x003\ndata: a\n\n", [message(b"a", "1")], False),
    "retry": (b"retry: 1500\ndata: a\n\ndata: b\n\n", [("message", b"a", "", 1500), message(b"b")], False),
    "retry with a sign": (b"retry: +1\ndata: a\n\n", [message(b"a")], False),
    "retry with a fraction": (b"retry: 1.5\ndata: a\n\n", [message(b"a")], False),
    "retry without a value": (b"retry\ndata: a\n\n", [message(b"a")], False),
    "retry in other digits": ("retry: ٣\ndata: a\n\n".encode(), [message(b"a")], False),
    "retry beyond reason": (b"retry: " + b"9" * 5000 + b"\ndata: a\n\n", [message(b"a")], False),
    "no blank line, no event": (b"data: a\n\ndata: b\n", [message(b"a")], True),
    "torn inside a line": (b"data: a\n\ndata: b", [message(b"a")], True),
    "torn after another field": (b"event: x\n", [], True),
    "torn inside a comment": (b": pi", [], True),
    "CR needs no LF after it": (b"data: a\r\n\r", [message(b"a")], False),
}


@pytest.mark.parametrize("split", [whole, by_byte])
@pytest.mark.parametrize(("stream", "expected", "pending"), CASES.values(), ids=CASES.keys())
def test_case(
    stream: bytes,
    expected: list[tuple[str, bytes, str, int | None]],
    pending: bool,
    split: Callable[[bytes], list[bytes]],
) -> None:
    decoder = Decoder()
    events = feed_all(decoder, split(stream))
    assert events == [ServerSentEvent(*row) for row in expected]
    assert decoder.pending is pending
    assert [seen(event) for event in events] == Reference(stream).events


@pytest.mark.parametrize("cut", range(30))
def test_a_character_may_be_split(cut: int) -> None:
    stream = "event: é\ndata: €😀\n\n".encode()
    (event,) = feed_all(Decoder(), split_at(stream, [cut]))
    assert (event.event, event.text) == ("é", "€😀")


def test_data_stays_as_received_and_text_replaces_what_is_not_utf8() -> None:
    (event,) = Decoder().feed(b"event: \xff\nid: \xfe\ndata: a\xf0\x9fb\xed\xa0\x80\n\n")
    assert (event.data, event.text) == (b"a\xf0\x9fb\xed\xa0\x80", "a\ufffdb\ufffd\ufffd\ufffd")
    assert (event.event, event.id) == ("\ufffd", "\ufffd")


def test_retry_holds_from_its_own_line_and_the_id_from_the_blank_line() -> None:
    decoder = Decoder()
    decoder.feed(b"retry: 10\nid: 1\n")
    assert (decoder.retry, decoder.last_event_id, decoder.pending) == (10, "", True)
    decoder.feed(b"\n")
    assert (decoder.retry, decoder.last_event_id, decoder.pending) == (10, "1", False)


def test_an_empty_chunk_changes_nothing() -> None:
    decoder = Decoder()
    chunks = [b"", b"data: a\r", b"", b"\ndata: b\r", b"", b"\n", b"", b"\r", b"", b"\n"]
    assert feed_all(decoder, chunks) == [ServerSentEvent("message", b"a\nb", "", None)]


@pytest.mark.parametrize(
    "stream",
    [
        b"x" * 11,
        b": " + b"x" * 9,
        b"data: 1\ndata",
        b"data: 12345\n\n",
        b"data: 12345",
        b"data: 1\nevent: x\n",
        b"data:12\ndata",
    ],
)
def test_what_exceeds_the_limit_is_an_error_then_and_later(stream: bytes) -> None:
    decoder = Decoder(max_event_bytes=10)
    with pytest.raises(EventTooLargeError, match="max_event_bytes=10") as raised:
        decoder.feed(b"data: a\n\n" + stream)
    assert raised.value.events == [ServerSentEvent("message", b"a", "", None)]
    for later in (b"\n", b"", b"data: b\n\n"):
        with pytest.raises(EventTooLargeError):
            decoder.feed(later)


def test_what_just_fits_is_no_error() -> None:
    decoder = Decoder(max_event_bytes=10)
    assert len(decoder.feed(b"data: 1234\n\n" * 100)) == 100
    assert len(feed_all(decoder, by_byte(b"data: 1234\r\n\r\n" * 100))) == 100
    decoder.feed(b": ping\n" * 1000)  # comments are not kept


def test_a_stream_without_line_ends_does_not_fill_the_memory() -> None:
    decoder, chunk = Decoder(), b"x" * (8 * 1024 * 1024)
    for _ in range(DEFAULT_MAX_EVENT_BYTES // len(chunk)):
        assert decoder.feed(chunk) == []
    with pytest.raises(EventTooLargeError):
        decoder.feed(b"x")
