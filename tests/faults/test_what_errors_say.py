"""What an error tells the caller: the service's reason, its request id, how long to wait, what had arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aoai.errors import (
    APIError,
    APIStatusError,
    BadRequestError,
    ContentFilterError,
    InternalServerError,
    RateLimitError,
    StreamInterruptedError,
)
from tests.faults import behaviours, payloads
from tests.faults.behaviours import refuses

if TYPE_CHECKING:
    from tests.faults.conftest import Laboratory


def test_how_long_the_service_asks_to_wait(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(refuses(429, {"retry-after": "86400"})))
    error = caller.chat().error
    assert isinstance(error, RateLimitError)
    assert (error.retry_after, error.status_code, error.request_id, error.retries_taken) == (86400.0, 429, "a-1", 0)


def test_that_the_service_does_not_say_how_long(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(refuses(429)))
    error = caller.chat(max_retries=0).error
    assert isinstance(error, RateLimitError)
    assert error.retry_after is None


def test_that_the_prompt_is_too_long(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(refuses(400, body=payloads.context_length_error())))
    error = caller.chat().error
    assert type(error) is BadRequestError
    assert (error.code, error.param, error.type) == ("context_length_exceeded", "messages", "invalid_request_error")
    assert "200000 tokens" in error.message


def test_what_the_content_filter_found(laboratory: Laboratory) -> None:
    caller = laboratory.caller(laboratory.serve(refuses(400, body=payloads.content_filter_error())))
    for error in (caller.chat().error, caller.stream().error):
        assert isinstance(error, ContentFilterError)
        assert (error.code, error.param) == ("content_filter", "prompt")
        assert error.content_filter_result.violence.filtered is True
        assert error.content_filter_result.hate.filtered is False


def test_a_page_of_html(laboratory: Laboratory) -> None:
    page = refuses(502, {"content-type": "text/html", "x-request-id": "r-9"}, b"<h1>Bad gateway</h1>")
    error = laboratory.caller(laboratory.serve(page)).chat(max_retries=0).error
    assert isinstance(error, InternalServerError)
    assert (error.status_code, error.request_id, error.body) == (502, "r-9", "<h1>Bad gateway</h1>")


def test_an_error_event_within_a_stream(laboratory: Laboratory) -> None:
    outcome = laboratory.caller(laboratory.serve(behaviours.error_in_stream(4))).stream()
    assert isinstance(outcome.error, APIError)
    assert (outcome.error.code, outcome.error.type) == ("server_error", "server_error")
    assert "The engine is gone." in outcome.error.message
    assert outcome.text == "You have"


def test_what_arrived_of_a_stream_that_broke(laboratory: Laboratory) -> None:
    outcome = laboratory.caller(laboratory.serve(behaviours.cuts_stream(4, 30))).stream()
    assert isinstance(outcome.error, StreamInterruptedError)
    assert outcome.error.partial == outcome.events
    texts = [choice.delta.content or "" for event in outcome.error.partial for choice in event.choices]
    assert "".join(texts) == "You have"
    assert outcome.error.request_id == "a-1"


def test_that_a_large_request_is_refused_before_it_is_read(laboratory: Laboratory) -> None:
    server = laboratory.serve(behaviours.refuses_before_reading(413))
    caller = laboratory.caller(server)
    for length in (10, 8_000_000):
        error = caller.chat("x" * length).error
        assert type(error) is APIStatusError, length
        assert (error.status_code, error.code, error.retries_taken) == (413, "too_large", 0)
    assert server.attempts == 2
