"""The flow of a call: what is done in which order, and what happens when it fails. No I/O is done here.

A flow is a generator. It yields the steps that need I/O (see `aoai._call.steps`) to its driver, which does them and
sends back what came of each, or throws in what went wrong:

    prepare -> [ choose an endpoint -> authorize -> send -> read -> judge -> wait ]* -> what the method returns

The brackets are `sent`. An attempt that fails ends in one of our errors, raised and caught at once, so that judging it
and raising it for good are one thing: no frame of a traceback then holds the error whose traceback it is in.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from aoai._auth.mask import NO_MASK
from aoai._call.attempts import Attempts
from aoai._call.call import REQUEST_ID, of_deployment
from aoai._call.retry import retried_status
from aoai._call.steps import Authorize, Begin, Read, ReadRest, Send, Step, Wait
from aoai._responses.head import connection_error
from aoai._runtime.model import BaseModel
from aoai._streams.progress import StreamTimeouts, passing
from aoai.errors import APIConnectionError, APIError, APIStatusError, APITimeoutError, StreamInterruptedError
from aoai_http.errors import (
    ClosedError,
    DeadlineExceeded,
    LocalError,
    PoolTimeout,
    ReadTimeout,
    TLSError,
    TransportError,
    WriteError,
    WriteTimeout,
)

if TYPE_CHECKING:
    from aoai._call.call import Call
    from aoai._call.config import Config

T = TypeVar("T")
Flow: TypeAlias = Generator[Step, Any, T]

_UNANSWERED = frozenset({502, 504, 524})
"""What a gateway answers that got no answer of the service."""
_READ_ONCE = "not sent again: a file among the arguments cannot be read twice; pass bytes, a path or a seekable file"


def answered(call: Call) -> Flow[Any]:
    """Return what the method of a call returns, in the call's mode."""
    config, mode = call.config, call.mode
    try:
        attempts = Attempts(
            config.policy,
            call.operation.name,
            call.prepare(),
            call.deployment,
            max_retries=call.options["max_retries"],
            deadline=call.options["deadline"],
            steady=len(config.endpoints) > 1 and call.stored,
        )
        if mode == "parsed" and call.stream:
            return (yield from _begun(call, attempts))
        received = yield from _sent(call, attempts)
    finally:
        call.close_files()
    if mode == "parsed":
        return _meaning(call, attempts, received)
    parse = partial(_meaning, call, attempts, received)
    if mode == "raw":
        from aoai._responses.raw import RawResponse

        return RawResponse(received, parse)
    received.parsed_by(parse, whole=not call.stream and call.kind != "bytes")
    return received


def _meaning(call: Call, attempts: Attempts, received: Any) -> Any:
    """Return what an answer in hand means; it has been read, unless it is one that is read as it arrives."""
    driver = call.config.driver
    if call.stream:
        return _stream(call, attempts, received)
    if call.kind == "bytes":
        return driver.binary(received)
    answer = call.read(received, received.body or b"")
    if len(call.config.endpoints) > 1:
        _remember(call, received.endpoint, answer)
    if call.kind == "page" and isinstance(answer, BaseModel):

        def ask(new: dict[str, Any], seen: frozenset[str]) -> Any:
            return driver.drive(answered(call.another_page(new, seen)))

        after = call.arguments.get("after")
        seen = call.seen | {after} if isinstance(after, str) else call.seen
        return driver.page(answer, call.operation, seen, ask)
    return answer


def _stream(call: Call, attempts: Attempts, received: Any) -> Any:
    """Return a stream of the events of an answer, which can be sent anew with the attempts that are left."""
    driver, options = call.config.driver, call.options

    def again(error: APIError) -> Any:
        return driver.drive(_restarted(call, attempts, error))

    timeouts = StreamTimeouts.of(call.operation, call.arguments, options, attempts.end)
    return driver.stream(call.operation, received, timeouts, options["on_malformed_event"], again)


def _begun(call: Call, attempts: Attempts) -> Flow[Any]:
    """Return a stream whose first event has come: until then nobody has seen anything, and it can be sent again."""
    while True:
        received = yield from _sent(call, attempts)
        stream = _stream(call, attempts, received)
        try:
            yield Begin(stream)
        except APIError as error:
            broke = isinstance(error, (StreamInterruptedError, APITimeoutError))
            passes = _unanswered(call, attempts, error) if broke else passing(error)
            seconds = attempts.after_error(error, hopeless=not passes)
            if seconds is None:
                raise
        else:
            attempts.succeeded(received.headers)
            if len(call.config.endpoints) > 1:
                for event in stream.waiting:
                    _remember(call, received.endpoint, event)
            return stream
        yield from waited(call.config, seconds)


def _restarted(call: Call, attempts: Attempts, error: APIError) -> Flow[Any]:
    """Return a stream sent anew after one failed that had begun, None if there are no attempts left.

    Only for a caller who asked for a restart: another answer to the same question has nothing in common with the one
    that broke, so its reader forgets what came, and says so. The attempts of both are one series, with one deadline.
    """
    seconds = attempts.after_error(error)
    if seconds is None:
        return None
    yield from waited(call.config, seconds)
    return (yield from _begun(call, attempts))


def _sent(call: Call, attempts: Attempts) -> Flow[Any]:
    """Return the answer to a call in hand: sent until it succeeds or there is no more to try."""
    config, name = call.config, call.operation.name
    log, driver = config.log, config.driver
    while True:
        endpoint = attempts.begin()
        credential = endpoint.credential
        try:
            header = credential.fixed or (yield Authorize(credential, attempts.left))
        except Exception as error:  # a credential may raise anything
            _check_open(config)
            again_in = attempts.without_credential(error)
            if again_in is None:
                raise
            seconds = again_in
        else:
            request = call.outgoing(endpoint, header, attempts.request_id)
            mask = call.mask
            of_body = NO_MASK if call.kind == "bytes" else mask  # a file is as it is
            if logs := log.logger is not None:
                log.request(name, request, attempts.made)
            timeouts, end = call.options["timeout"], attempts.end
            if call.stream and (first := call.options["first_event_timeout"]) is not None:
                end = min(end, config.policy.clock() + first)
            begun = time.monotonic()
            content: bytes | None = None
            try:
                answer = yield Send(request, timeouts, end)
                answer.most_bytes = config.most_bytes
                answer.headers = mask.headers(answer.headers)
                if end != attempts.end:
                    answer.set_read_limits(timeouts.read, attempts.end)
                success = 200 <= answer.status < 300
                if not success:
                    content = yield ReadRest(answer, mask)
                elif not call.unread and not call.streams_unasked(answer.headers):
                    content = yield Read(answer, of_body)
            except TransportError as error:
                if isinstance(error, DeadlineExceeded) and attempts.left > 0:
                    whole = error.whole
                    error = ReadTimeout("no answer within first_event_timeout", sent=error.sent)
                    error.whole = whole
                if logs:
                    log.failure(name, attempts.made, time.monotonic() - begun, error)
                _check_open(config)
                seconds = _after_failure(call, attempts, error)
            else:
                if logs:
                    log.answer(name, request, attempts.made, time.monotonic() - begun, answer, content)
                received = driver.response(
                    name,
                    answer,
                    request,
                    attempts.made - 1,
                    endpoint.name,
                    begun,
                    content,
                    of_body,
                )
                if success:
                    if not call.stream or call.mode != "parsed":  # else its first event shows
                        attempts.succeeded(answer.headers)
                    return received
                renewed = answer.status == 401 and credential.rejected(header)
                seconds = _after_answer(call, attempts, received, renewed=renewed)
        if log.logger is not None:
            log.wait(name, seconds, endpoint.name)
        yield from waited(config, seconds)


def waited(config: Config, seconds: float) -> Flow[None]:
    """Let some seconds pass.

    Raises:
        APIConnectionError: the client was closed meanwhile.
    """
    if seconds > 0:
        yield Wait(seconds)
    _check_open(config)


def _check_open(config: Config) -> None:
    if config.driver.closed:
        raise APIConnectionError("the client is closed")


def _after_failure(call: Call, attempts: Attempts, failure: TransportError) -> float:
    """Return the seconds to wait after a failure of the connection, or raise our error for it."""
    late = attempts.deadline is not None and attempts.left <= 0
    try:
        raise (
            attempts.out_of_time() if late else connection_error(call.operation.name, failure)
        ) from failure.with_traceback(None)
    except APIError as error:
        again = not failure.sent or call.replayable
        if not again:
            error.add_note(_READ_ONCE)
        # What broke off while it was sent, the service has not done.
        if failure.whole and not isinstance(failure, (WriteError, WriteTimeout)):
            again = _unanswered(call, attempts, error) and again
        hopeless = not again or isinstance(failure, (LocalError, ClosedError))
        hopeless = hopeless or (isinstance(failure, TLSError) and len(attempts.endpoints) == 1)
        seconds = attempts.after_error(error, hopeless=hopeless, ours=isinstance(failure, PoolTimeout))
        if seconds is None:
            raise
        return seconds


def _after_answer(call: Call, attempts: Attempts, received: Any, *, renewed: bool) -> float:
    """Return the seconds to wait after an answer that is no success, or raise its error."""
    try:
        call.operation.read(received.status_code, received.headers, received.body)
    except APIStatusError as error:
        error.received = received
        error.__traceback__ = None
        if call.stored and call.replayable and len(call.config.endpoints) > 1:
            elsewhere_in = attempts.elsewhere(error)
            if elsewhere_in is not None:
                return elsewhere_in
        if error.code == "context_length_exceeded":
            larger = call.config.larger.get(call.deployment or "")
            if larger is not None and larger not in call.deployments:
                call.use_deployment(larger)
                attempts.deployment = larger
                return 0.0  # which is no retry: what was asked for could never have been done
        hopeless = not call.replayable
        if error.status_code in _UNANSWERED and error.headers.get("x-should-retry") != "true":
            hopeless = not _unanswered(call, attempts, error) or hopeless
        seconds = attempts.after_answer(error, renewed=renewed, hopeless=hopeless)
        if seconds is None:
            if error.status_code == 404 and call.deployment is not None and of_deployment(call.operation):
                _say(error, f" {_which_deployment(call, received)}")
            if not call.replayable and (renewed or retried_status(error.status_code, error.headers)):
                error.add_note(_READ_ONCE)
            raise
        return seconds
    raise AssertionError("an answer that is no success was read as one")


def _say(error: APIError, more: str) -> None:
    error.message += more
    error.args = (error.message,)


def _which_deployment(call: Call, received: Any) -> str:
    """Return which deployment was not found and where, and what to look at."""
    request = received.outgoing
    address = f"{request.scheme}://{request.host}:{request.port}{request.target.partition('?')[0]}"
    return (
        f"(deployment {call.deployment!r} at {address}: model= is the name of a deployment of that resource, not of a "
        "model; look whether it is there, and whether the endpoint is the resource that has it)"
    )


def _unanswered(call: Call, attempts: Attempts, error: APIError) -> bool:
    """Say whether a call that was sent whole and got no answer may be sent again, and in its error what may be so.

    The service may have done what it was asked for. To ask it once more is well for what leaves nothing behind; of all
    else there might be two, and only the caller can say that this does no harm.
    """
    if not call.makes:
        return True
    again: bool = call.options["retry_unanswered"]
    more = "" if again else ", and it is not sent again unless retry_unanswered=True says so"
    look = f"look for what it makes, or ask for {REQUEST_ID} {attempts.request_id}"
    _say(error, f"; it was sent whole, so it may have been done all the same: {look}{more}")
    return again


def _remember(call: Call, endpoint: str, answer: Any) -> None:
    """Remember where the objects are that an answer tells of."""
    data: Any = getattr(answer, "_data", None)
    if not call.stored or not isinstance(data, dict):
        return
    inner = data.get("data")
    for each in [data, data.get("response"), *(inner if isinstance(inner, list) else (inner,))]:
        identifier = each.get("id") if isinstance(each, dict) else None
        if isinstance(identifier, str):
            call.config.affinity.remember(identifier, endpoint)
