"""The faults, each with what the server does and how a call with one endpoint ends that may be sent three times."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from aoai.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    ContentFilterError,
    InternalServerError,
    RateLimitError,
    StreamInterruptedError,
    StreamTimeoutError,
)
from tests.faults import behaviours, payloads
from tests.faults.behaviours import ok, refuses
from tests.faults.callers import QUESTION

if TYPE_CHECKING:
    from tests.faults.server import Behaviour

PATIENT = 30.0
"""A read timeout that never passes, in seconds."""
IMPATIENT = 1.0
"""A read timeout that passes where the server waits for it, in seconds."""


@attrs.frozen
class Fault:
    """A way to misbehave, and the end of it.

    Attributes:
        name: for people.
        steps: what the server does, by request.
        error: the exact type that is raised, or None where the answer comes whole.
        attempts: how many requests the server gets.
        streamed: whether the call is a stream.
        fails_over: whether another endpoint takes over after the first failure.
        timeout: of reading, in seconds.
        gap: the least seconds between the attempts.
        events: of a stream that breaks, how many come before.
        twice: whether the fault shows at the call after.
        options: of the call, which only aoai has.
    """

    name: str
    steps: tuple[Behaviour, ...]
    error: type[APIError] | None = None
    attempts: int = 1
    streamed: bool = False
    fails_over: bool = False
    timeout: float = PATIENT
    gap: float = 0.0
    events: int = 0
    twice: bool = False
    options: dict[str, Any] = attrs.field(factory=dict)


CHATS = [
    Fault(
        "429 with `Retry-After: 1`, once", (refuses(429, {"retry-after": "1"}), ok), None, 2, fails_over=True, gap=1.0
    ),
    Fault(
        "429 with `retry-after-ms: 300`, once",
        (refuses(429, {"retry-after-ms": "300"}), ok),
        None,
        2,
        fails_over=True,
        gap=0.3,
    ),
    Fault("429 without `Retry-After`, for ever", (refuses(429),), RateLimitError, 3, fails_over=True),
    Fault(
        "429 with `Retry-After: 86400`", (refuses(429, {"retry-after": "86400"}),), RateLimitError, 1, fails_over=True
    ),
    Fault("408, once", (refuses(408), ok), None, 2, fails_over=True),
    Fault("409, once", (refuses(409), ok), None, 2, fails_over=True),
    Fault("500, once", (refuses(500), ok), None, 2, fails_over=True),
    Fault("503, for ever", (refuses(503),), InternalServerError, 3, fails_over=True),
    Fault(
        "529 with a page of HTML, for ever",
        (refuses(529, {"content-type": "text/html"}, b"<h1>Busy</h1>"),),
        InternalServerError,
        3,
        fails_over=True,
    ),
    Fault("reset before the head, once", (behaviours.resets, ok), None, 2, fails_over=True),
    Fault("reset before the head, for ever", (behaviours.resets,), APIConnectionError, 3, fails_over=True),
    Fault("closed before the head, for ever", (behaviours.hangs_up,), APIConnectionError, 3, fails_over=True),
    Fault("silence, for ever", (behaviours.says_nothing,), APITimeoutError, 3, fails_over=True, timeout=IMPATIENT),
    Fault("silence, once", (behaviours.says_nothing, ok), None, 2, fails_over=True, timeout=IMPATIENT),
    Fault("first byte late, but in time", (behaviours.late(0.3),)),
    Fault("half a body, right `content-length`, once", (behaviours.half_a_body, ok), None, 2, fails_over=True),
    Fault(
        "half a body, right `content-length`, for ever",
        (behaviours.half_a_body,),
        APIConnectionError,
        3,
        fails_over=True,
    ),
    Fault(
        "half a body, `content-length` of that half", (behaviours.half_a_body_well_framed,), APIResponseValidationError
    ),
    Fault(
        "whole body, longer `content-length`, closed",
        (behaviours.claims_too_much,),
        APIConnectionError,
        3,
        fails_over=True,
    ),
    Fault(
        "whole body, longer `content-length`, left open",
        (behaviours.claims_too_much_and_waits,),
        APITimeoutError,
        3,
        fails_over=True,
        timeout=IMPATIENT,
    ),
    Fault("whole body, shorter `content-length`", (behaviours.claims_too_little,), APIResponseValidationError),
    Fault("truncated gzip, once", (behaviours.truncated_gzip, ok), None, 2, fails_over=True),
    Fault("truncated gzip, for ever", (behaviours.truncated_gzip,), APIConnectionError, 3, fails_over=True),
    Fault("corrupt gzip, for ever", (behaviours.corrupt_gzip,), APIConnectionError, 3, fails_over=True),
    Fault("chunked body without its end, once", (behaviours.chunks_without_end, ok), None, 2, fails_over=True),
    Fault(
        "chunked body without its end, for ever",
        (behaviours.chunks_without_end,),
        APIConnectionError,
        3,
        fails_over=True,
    ),
    Fault(
        "garbage for the size of a chunk, for ever",
        (behaviours.garbage_for_a_chunk,),
        APIConnectionError,
        3,
        fails_over=True,
    ),
    Fault("garbage for a head, for ever", (behaviours.garbage_for_a_head,), APIConnectionError, 3, fails_over=True),
    Fault("body one byte at a time", (behaviours.drips_body(0.0005),)),
    Fault("head one byte at a time", (behaviours.drips_head(0.002),)),
    Fault("answer before the request is read", (behaviours.answers_before_reading(QUESTION),)),
    Fault("refusal before the request is read", (behaviours.refuses_before_reading(413),), APIStatusError),
    Fault("400, context length", (refuses(400, body=payloads.context_length_error()),), BadRequestError),
    Fault("400, content filter", (refuses(400, body=payloads.content_filter_error()),), ContentFilterError),
]
"""Calls with a whole answer."""

STREAMS = [
    Fault(
        "429, once, before a stream",
        (refuses(429, {"retry-after-ms": "10"}), ok),
        None,
        2,
        streamed=True,
        fails_over=True,
    ),
    Fault("503, for ever, before a stream", (refuses(503),), InternalServerError, 3, streamed=True, fails_over=True),
    Fault("reset before a stream, once", (behaviours.resets, ok), None, 2, streamed=True, fails_over=True),
    Fault("stream cut in mid-event", (behaviours.cuts_stream(4, 30),), StreamInterruptedError, streamed=True, events=4),
    Fault("stream cut between events", (behaviours.cuts_stream(4),), StreamInterruptedError, streamed=True, events=4),
    Fault(
        "stream reset between events",
        (behaviours.cuts_stream(4, reset=True),),
        StreamInterruptedError,
        streamed=True,
        events=4,
    ),
    Fault(
        "unframed stream cut in mid-event",
        (behaviours.cuts_stream(4, 30, framed=False),),
        StreamInterruptedError,
        streamed=True,
        events=4,
    ),
    Fault(
        "unframed stream cut between events",
        (behaviours.cuts_stream(4, framed=False),),
        StreamInterruptedError,
        streamed=True,
        events=4,
    ),
    Fault(
        "stream cut before its first event, once",
        (behaviours.cuts_stream(0, 30), ok),
        None,
        2,
        streamed=True,
        fails_over=True,
    ),
    Fault(
        "stream cut before its first event, for ever",
        (behaviours.cuts_stream(0),),
        StreamInterruptedError,
        3,
        streamed=True,
        fails_over=True,
    ),
    Fault(
        "stream stalled, connection open",
        (behaviours.stalls_stream(4),),
        StreamTimeoutError,
        streamed=True,
        timeout=IMPATIENT,
        events=4,
    ),
    Fault(
        "stream without a first event, once",
        (behaviours.stalls_stream(0), ok),
        None,
        2,
        streamed=True,
        fails_over=True,
        timeout=IMPATIENT,
    ),
    Fault(
        "stream without a first event, for ever",
        (behaviours.stalls_stream(0),),
        APITimeoutError,
        3,
        streamed=True,
        fails_over=True,
        timeout=IMPATIENT,
    ),
    Fault(
        "comments, and never an event",
        (behaviours.keeps_alive_only,),
        APITimeoutError,
        3,
        streamed=True,
        fails_over=True,
        options={"first_event_timeout": IMPATIENT},
    ),
    Fault("first event late, but in time", (behaviours.starts_stream_late(0.3),), streamed=True),
    Fault("malformed event", (behaviours.malformed_event(4),), APIResponseValidationError, streamed=True, events=4),
    Fault("end without `[DONE]`, finish reason there", (behaviours.ends_stream(10),), streamed=True),
    Fault("stream cut after its finish reason", (behaviours.cuts_stream(9),), streamed=True),
    Fault("unframed stream closed after its finish reason", (behaviours.cuts_stream(9, framed=False),), streamed=True),
    Fault(
        "end without `[DONE]` nor finish reason",
        (behaviours.ends_stream(5),),
        StreamInterruptedError,
        streamed=True,
        events=5,
    ),
    Fault("error event within the stream", (behaviours.error_in_stream(4),), APIError, streamed=True, events=4),
    Fault("stream one byte at a time", (behaviours.drips_stream(0.0002),), streamed=True),
    Fault(
        "400, content filter, before a stream",
        (refuses(400, body=payloads.content_filter_error()),),
        ContentFilterError,
        streamed=True,
    ),
]
"""Calls with a stream."""

FAULTS = [*CHATS, *STREAMS]
