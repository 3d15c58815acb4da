"""How far a stream has come, whether its answer is whole, and how long to wait for more. No I/O is done here."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from aoai._runtime import json
from aoai._runtime.calls import Events
from aoai._runtime.model import BaseModel
from aoai._runtime.sse import EventTooLargeError
from aoai.errors import (
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    ContentFilterError,
    InvalidDataError,
    StreamInterruptedError,
    StreamTimeoutError,
    filtered,
    shown,
)
from aoai_http.errors import ClosedError, TransportError, TransportTimeout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aoai._responses.head import Head
    from aoai._runtime.operation import Operation
    from aoai._runtime.sse import ServerSentEvent

OnMalformed = Literal["raise", "skip"]
DRAIN = 0.5
"""Seconds to wait for the end of the body once the stream has said that it is over."""
_EVENTS = "text/event-stream"
"""What a stream is read as, whatever it says it is."""
TERMINAL = frozenset({"response.completed", "response.failed", "response.incomplete"})
"""The types of the event that ends a response; none follows it."""
_PASSING = frozenset({"429", "500", "502", "503", "504", "rate_limit_exceeded", "server_error", "internal_error"})


class StreamTimeouts(NamedTuple):
    """How long to wait while a stream is read, in seconds, and what for; None is no limit.

    Attributes:
        first_event: for the first event, from when the head of the answer came.
        idle: from one event to the next; the time that the caller takes over an event does not count.
        read: for bytes, of whatever kind.
        end: when all has to be over, on the clock of `time.monotonic`; infinite if there is no deadline.
        choices: how many answers were asked for, each of which has to end.
        usage: whether the usage was asked for, which comes after they have ended.
    """

    first_event: float | None
    idle: float | None
    read: float | None
    end: float
    choices: int = 1
    usage: bool = False

    @classmethod
    def of(
        cls, operation: Operation, arguments: Mapping[str, Any], options: Mapping[str, Any], end: float
    ) -> StreamTimeouts:
        """Return those of a call, from its arguments and options."""
        body = {**arguments, **(options.get("extra_body") or {})}
        wanted, prompts, asked = body.get("n"), body.get("prompt"), body.get("stream_options")
        choices = wanted if isinstance(wanted, int) and wanted > 1 else 1
        if "prompt" in operation.fields and isinstance(prompts, (list, tuple)):
            # Texts, or texts as lists of tokens; tokens alone are one text.
            choices *= max(1, sum(not isinstance(each, int) for each in prompts))
        asked = asked.to_dict() if isinstance(asked, BaseModel) else asked
        usage = isinstance(asked, dict) and bool(asked.get("include_usage"))
        return cls(
            options["first_event_timeout"], options["idle_timeout"], options["timeout"].read, end, choices, usage
        )


class Progress:
    """What has come of a stream so far.

    Its answer is whole when `[DONE]` came, or the event that ends the protocol, or a finish reason for every choice
    that was asked for and, with `stream_options={"include_usage": True}`, the usage. What becomes of the connection
    after that makes no difference, unless it ends within an event.

    Args:
        operation: what was called.
        received: the answer.
        timeouts: how long to wait.
        on_malformed: what to do with an event whose data is not what the spec says.

    Attributes:
        timed: whether the time to wait for the next bytes has to be set anew after each event.
        failure: what is wrong with the events fed last, to be raised once those before it are delivered.
        whole: whether the stream has ended, and its answer is whole.
        left: whether reading has ended, and the answer is not whole.
    """

    def __init__(
        self, operation: Operation, received: Head, timeouts: StreamTimeouts, on_malformed: OnMalformed
    ) -> None:
        self._operation = operation
        self._received = received
        self._mask = received.mask
        self._events = Events(operation, _EVENTS)
        self._timeouts = timeouts
        self._on_malformed = on_malformed
        self._raw: list[bytes] = []
        self._last = 0.0
        self._delivered = True  # the first wait begins anew too
        self._drained: float | None = None
        self._usage = not timeouts.usage
        self._begun = False
        self._finished: dict[Any, bool] = {}
        self._done = False
        self.timed = timeouts.idle is not None or timeouts.first_event is not None
        self.failure: APIError | None = None
        self.whole = self.left = False

    def feed(self, data: bytes) -> list[Any]:
        """Return the events that these bytes complete, up to one that is an error; see `failure`."""
        self._raw.append(data)
        events: list[Any] = []
        try:
            decoded = self._events.decoder.feed(data)
        except EventTooLargeError as error:
            decoded = error.events
            self.failure = self._received.with_facts(APIResponseValidationError(f"{self._operation.name}: {error}"))
        came = False
        marks = self._mask.marks
        for each in decoded:
            for mark in marks:
                if mark in each.data:
                    each = self._masked(each)
                    break
            if each.data[:1] != b"{" and not self._counts(each):
                continue
            came = True
            event = self._model(each)
            if event is not None:
                events.append(event)
            if self.failure is not None:
                break
        if came:
            self._begun = self._delivered = True
        return events

    def _masked(self, each: ServerSentEvent) -> ServerSentEvent:
        return each._replace(event=self._mask.text(each.event), data=self._mask.data(each.data))

    def _counts(self, each: ServerSentEvent) -> bool:
        """Say whether an event is to be delivered; take note of the end marker."""
        if each.blank:
            return False
        if each.ends:
            self._done = self.timed = self._begun = self._delivered = True
            return self._events.delivers(each)
        return True

    def last(self) -> list[Any]:
        """Return the event that a body ends with in good order, where its blank line never came; see `failure`."""
        each = None if self._done or self.failure is not None else self._events.last()
        if each is None or not self._counts(each := self._masked(each)):
            return []
        self._begun = True
        self._raw.append(b"\n\n")  # which it lacks, for `_partial`
        event = self._model(each)
        return [] if event is None else [event]

    def take_failure(self) -> APIError:
        """Return `failure`, and keep it no longer: it will hold the frame that raises it."""
        failure, self.failure = self.failure, None
        assert failure is not None  # noqa: S101
        return failure

    def _model(self, each: ServerSentEvent) -> Any:
        """Return the model of an event, None if it is not to be delivered."""
        if each.event == "error" and not self._events.named:
            self.failure = self._reported({"event": "error", "data": _said(each)})
            return None
        try:
            event = self._events.decode(each)
        except APIResponseValidationError as error:
            error.__traceback__ = None
            self._malformed(error)
            return None
        data: Any = event._data if isinstance(event, BaseModel) else event  # pyright: ignore[reportPrivateUsage]
        if not isinstance(data, dict):
            return event
        choices = data.get("choices")
        if isinstance(choices, list) and not data.get("error"):
            for choice in choices:
                if choice.__class__ is dict:
                    index = choice.get("index")
                    if index.__class__ is not int:
                        if self._timeouts.choices > 1:
                            self._malformed(f"a choice does not say which of {self._timeouts.choices} it is")
                            return None
                        index = 0  # as `aoai._streams.accumulate` has it
                    if choice.get("finish_reason") is not None:
                        self._finished[index] = True
                    else:
                        self._finished.setdefault(index, False)
            if not self._usage and data.get("usage"):
                self._usage = True
            return event
        kind = data.get("type")
        if isinstance(kind, str) and kind in TERMINAL:
            self._done = self.timed = True
        if kind == "error" or data.get("event") == "error" or (kind is None and ("error" in data or _bare_error(data))):
            self.failure = self._reported(data)
            return None if self.failure else event
        return event

    def _malformed(self, error: APIResponseValidationError | str) -> None:
        """Take note of an event that is not what the spec says, unless such events are to be skipped."""
        if isinstance(error, str):
            error = APIResponseValidationError(f"{self._operation.name}: {error}")
        if self._on_malformed == "raise":
            self.failure = self._received.with_facts(error)

    def _reported(self, data: dict[str, Any]) -> APIError | None:
        """Return the error that an event is: under `error`, as the data of an event of that name, or of that type."""
        if data.get("event") == "error":
            inner = data.get("data")
        else:
            inner = data.get("error") or (data if data.get("type") == "error" or _bare_error(data) else None)
        if inner is None:
            return None
        if isinstance(inner, dict) and isinstance(inner.get("error"), dict):
            inner = inner["error"]
        message = inner.get("message") if isinstance(inner, dict) else inner
        what = f"{self._operation.name}: the service reports within the stream: {shown(message)}"
        if filtered(inner):
            received = self._received
            refused = ContentFilterError(what, status_code=received.status_code, headers=received.headers, body=inner)
            refused.received = received
            self._operation.add_findings(refused)
            return self._received.with_facts(refused)
        error = APIError(what, body=inner)
        if error.code is None and isinstance(inner, dict) and isinstance(inner.get("statusCode"), int):
            error.code = str(inner["statusCode"])  # as Azure API Management says it
        return self._received.with_facts(error)

    def next_read(self) -> tuple[float | None, float]:
        """Return the seconds to wait for bytes, and when the next event has to be there."""
        timeouts = self._timeouts
        if self._done:
            if self._drained is None:
                self._drained = min(timeouts.end, time.monotonic() + DRAIN)
            return DRAIN, self._drained
        allowed = timeouts.idle if self._begun else timeouts.first_event
        if allowed is None:
            return timeouts.read, timeouts.end
        if self._delivered:  # from now on: what the caller did with the events meanwhile is no silence of the service
            self._delivered = False
            self._last = time.monotonic()
        return timeouts.read, min(timeouts.end, self._last + allowed)

    def end(self) -> None:
        """Say that no more bytes come, and that `last` was delivered.

        Raises:
            StreamInterruptedError: the answer is not whole; see above.
            APIError: it is the service's word for what went wrong, as JSON of its own rather than an event.
            APIResponseValidationError: it is no stream of events at all.
        """
        if self.failure is not None:
            raise self.take_failure()
        if not self._done:
            torn = self._events.pending
            if torn or not self._complete():
                what = "the stream was cut within an event" if torn else "the stream ended before its answer was whole"
                raise self._instead() or self._interrupted(what)
        self.whole = True

    def _instead(self) -> APIError | None:
        """Return the error that the service has written after its events, or in their place, as no event.

        Where no event came, that is also an error for what is something else than a stream.
        """
        text = self._mask.data(b"".join(self._raw)).replace(b"\r\n", b"\n").strip()
        if self._begun:
            text = text.rpartition(b"\n\n")[2]
            text = text[max(0, text.find(b"\n{") + 1) :]
        body: Any = None
        if text.startswith((b"{", b"[")):
            with suppress(InvalidDataError):
                body = json.loads(text)
        reported = self._reported(body) if isinstance(body, dict) else None
        if reported is not None or self._begun or not self._raw:
            return reported
        kind = self._received.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in ("", _EVENTS):
            if body is None:
                return None
            kind = "JSON"
        message = f"{self._operation.name}: a stream was asked for, and {shown(kind)} came"
        return self._received.with_facts(APIResponseValidationError(message, body=body))

    def _complete(self) -> bool:
        """Say whether every choice has ended, and what is to come after that has come."""
        return len(self._finished) >= self._timeouts.choices and all(self._finished.values()) and self._usage

    def broken(self, error: TransportError) -> None:
        """Say that the connection failed while the stream was read.

        Raises:
            APIError: its answer is not whole.
        """
        self.whole = self._done or (self._complete() and not self._events.pending)
        if not self.whole:
            raise self._broken(error) from error.with_traceback(None)

    def _broken(self, error: TransportError) -> APIError:
        name = self._operation.name
        if isinstance(error, ClosedError):
            return self._interrupted("the stream was closed before its end")
        if self._raw and (instead := self._instead()) is not None:
            return instead
        if not isinstance(error, TransportTimeout):
            return self._interrupted(f"the connection broke within the stream: {error}")
        late = time.monotonic() >= self._timeouts.end
        if not self._begun:
            first = self._timeouts.first_event or self._timeouts.read or 0.0
            what = "the deadline passed before the first event" if late else f"no first event within {first:g} seconds"
            return self._received.with_facts(APITimeoutError(f"{name}: {what}"))
        idle = self._timeouts.idle or self._timeouts.read or 0.0
        what = "the deadline passed within the stream" if late else f"the stream stalled: no event for {idle:g} seconds"
        return self._received.with_facts(StreamTimeoutError(f"{name}: {what}", partial=self._partial()))

    def _interrupted(self, what: str) -> APIError:
        """Return the error for a stream that is not whole."""
        return self._received.with_facts(
            StreamInterruptedError(f"{self._operation.name}: {what}", partial=self._partial())
        )

    def given_up(self) -> APIError:
        """Return the error for those who go on reading after an exception of their own, or after that of a cut."""
        return self._interrupted("reading was given up before the stream ended")

    def _partial(self) -> list[Any]:
        """Return the events that have come, read anew from the bytes."""
        events = Events(self._operation, _EVENTS)
        found: list[Any] = []
        try:
            decoded = events.decoder.feed(b"".join(self._raw))
        except EventTooLargeError as error:
            decoded = error.events
        for each in decoded:
            try:
                if not each.blank and events.delivers(each):
                    found.append(events.decode(self._masked(each)))
            except APIResponseValidationError:
                continue  # it was reported, or skipped on request, when it came
        return found


def _said(each: ServerSentEvent) -> Any:
    """Return what an event says, as JSON or else as text."""
    try:
        return json.loads(each.data)
    except InvalidDataError:
        return each.text


def _bare_error(data: dict[str, Any]) -> bool:
    """Say whether data is an error that stands in no `error`, as gateways write it."""
    return isinstance(data.get("message"), str) and bool(data.get("code") or data.get("statusCode"))


def passing(error: APIError) -> bool:
    """Say whether an error that the service reports in place of a stream's first event is one that may pass."""
    return bool({str(error.code), str(error.type)} & _PASSING)
