"""A decoder of server-sent events that does no I/O: bytes in, split at any place, and events out."""

from typing import Final, NamedTuple

from aoai.errors import AoaiError

DEFAULT_MAX_EVENT_BYTES: Final = 64 * 1024 * 1024
_END: Final = b"[DONE]"

_BOM: Final = b"\xef\xbb\xbf"
# Numbers, because `13 in data` takes a tenth of the time of `b"\r" in data`.
_LF: Final = 10
_CR: Final = 13
# About 30,000 years. The standard sets no bound, but int() refuses very long digits and no clock takes such a delay.
_MAX_RETRY_DIGITS: Final = 15


class ServerSentEvent(NamedTuple):
    """One dispatched event (WHATWG HTML, 9.2.6, "dispatch the event")."""

    event: str
    """The type: the last `event` field, or `message` where there is none or it is empty."""
    data: bytes
    """The `data` lines joined by LF, as received: JSON parsers take bytes, and should see what is not UTF-8."""
    id: str
    """The last event ID of the stream at this event, which an earlier event may have set."""
    retry: int | None
    """The reconnection time in milliseconds, if this event carried one."""

    @property
    def text(self) -> str:
        """`data` as the standard has it: each invalid UTF-8 sequence becomes U+FFFD."""
        return _text(self.data)

    @property
    def blank(self) -> bool:
        """Whether the data is white space only, which gateways send to keep a connection alive."""
        return not self.data.strip()

    @property
    def ends(self) -> bool:
        """Whether this is the marker after which a stream has no more events, whatever its type."""
        return self.data.strip() == _END


class EventTooLargeError(AoaiError, ValueError):
    """An event, or a line without an end, is longer than the decoder may hold; the decoder cannot go on.

    `events` are those that the same call to `feed` had completed before.
    """

    def __init__(self, max_event_bytes: int, events: list[ServerSentEvent]) -> None:
        super().__init__(f"a server-sent event is longer than max_event_bytes={max_event_bytes}")
        self.max_event_bytes = max_event_bytes
        self.events = events


class Decoder:
    """Decodes one event stream (WHATWG HTML, 9.2.6, "interpreting an event stream").

    The standard decodes UTF-8 before it looks for lines. Here lines come first, which gives the same result: CR, LF and
    colon are ASCII, and no UTF-8 sequence, valid or not, ever takes an ASCII byte into it.

    `max_event_bytes` bounds the `data` lines of one event plus the line being read, counted with their field names and
    without their line ends. Whether a stream exceeds it does not depend on how the stream is split.
    """

    __slots__ = (
        "_after_cr",
        "_data",
        "_event",
        "_event_retry",
        "_id",
        "_max_event_bytes",
        "_saw_field",
        "_size",
        "_start",
        "_tail",
        "last_event_id",
        "retry",
    )

    def __init__(self, *, max_event_bytes: int = DEFAULT_MAX_EVENT_BYTES) -> None:
        self.last_event_id = ""  # as of the last blank line
        self.retry: int | None = None  # the reconnection time in milliseconds; holds from its own line on
        self._max_event_bytes = max_event_bytes
        self._start: bytes | None = b""  # what may yet become a byte order mark; None once that is settled
        self._after_cr = False  # the last byte was a CR: an LF that comes next belongs to it
        self._tail = bytearray()  # a line without its end; += on a bytearray keeps tiny pieces linear
        self._data: list[bytes] = []
        self._size = 0  # the length of the lines in _data; stays above the limit once it is exceeded
        self._event = ""
        self._event_retry: int | None = None
        self._id = ""  # the "last event ID buffer", which unlike the others outlives the event
        self._saw_field = False

    @property
    def pending(self) -> bool:
        """Whether the input so far ends inside a line or an event, which the end of input would discard.

        Complete comment lines are nothing that could be lost, so they do not count.
        """
        return bool(self._tail or self._data or self._saw_field or self._start)

    def feed(self, data: bytes) -> list[ServerSentEvent]:
        """Take the next bytes of the stream; return the events that they complete.

        Raises EventTooLargeError, on this call and on all later ones, once `max_event_bytes` is exceeded.
        """
        if self._start is not None:
            data = self._without_bom(data)
        if self._after_cr or _CR in data:
            data = self._with_lf_only(data)

        events: list[ServerSentEvent] = []
        limit = self._max_event_bytes
        tail = self._tail
        if _LF in data:
            lines = data.split(b"\n")
            if tail:
                tail += lines[0]
                lines[0] = bytes(tail)
                tail.clear()
            data = lines.pop()
            for line in lines:
                size = self._size + len(line)
                if size > limit:
                    self._size = size
                    raise EventTooLargeError(limit, events)
                if line.startswith(b"data: "):  # nearly every line of a real stream; _field does the same, slower
                    self._data.append(line[6:])
                    self._size = size
                elif line:
                    self._field(line)
                else:
                    self._dispatch(events)
        tail += data
        if self._size + len(tail) > limit:
            raise EventTooLargeError(limit, events)
        return events

    def last(self) -> ServerSentEvent | None:
        """Return the event whose blank line never came, after all input; whether its data is whole is not known.

        The standard discards it, and services forget the blank line. None if no event is left, or if the input ends
        within a line of it other than its data; then `pending` stays true.
        """
        tail = bytes(self._tail)
        if tail.startswith(b":"):
            self._tail.clear()
        elif tail.startswith(b"data:"):
            self._tail.clear()
            self._field(tail)
        elif tail:
            return None
        if not self._data:
            return None
        events: list[ServerSentEvent] = []
        self._dispatch(events)
        return events[0]

    def _field(self, line: bytes) -> None:
        """Process one line that is not blank (9.2.6, "process the field")."""
        name, _, value = line.partition(b":")
        if not name:
            return  # a comment
        self._saw_field = True
        value = value.removeprefix(b" ")
        if name == b"event":
            self._event = _text(value)
        elif name == b"data":
            self._data.append(value)
            self._size += len(line)
        elif name == b"id":
            if b"\0" not in value:
                self._id = _text(value)
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self.retry = self._event_retry = int(value)

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        """Process a blank line (9.2.6, "dispatch the event"): without any data there is no event, but the ID holds."""
        self.last_event_id = self._id
        if self._data:
            data = b"\n".join(self._data)
            events.append(ServerSentEvent(self._event or "message", data, self._id, self._event_retry))
            self._data.clear()
            self._size = 0
        self._event = ""
        self._event_retry = None
        self._saw_field = False

    def _without_bom(self, data: bytes) -> bytes:
        """Drop one leading byte order mark, which may come in pieces."""
        start = (self._start or b"") + data
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start.removeprefix(_BOM)

    def _with_lf_only(self, data: bytes) -> bytes:
        """Turn each CR and CRLF into LF, at once: a CR ends its line even if the LF after it never comes."""
        if not data:
            return data
        if self._after_cr:
            data = data.removeprefix(b"\n")
        self._after_cr = data.endswith(b"\r")
        return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
