"""Answers that are not what they should be, sent byte by byte by a real server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import aoai
from aoai import AsyncAzureOpenAI, AzureOpenAI

if TYPE_CHECKING:
    from tests.client.conftest import RawServer

QUESTION: list[Any] = [{"role": "user", "content": "?"}]


def chat(raw: RawServer, **parameters: Any) -> Any:
    with AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21", max_retries=0) as client:
        answer = client.chat.completions.create(model="m", messages=QUESTION, **parameters)
        return list(answer) if parameters.get("stream") else answer


async def chat_async(raw: RawServer, **parameters: Any) -> Any:
    async with AsyncAzureOpenAI(
        azure_endpoint=raw.endpoint, api_key="k", api_version="2024-10-21", max_retries=0
    ) as client:
        answer = await client.chat.completions.create(model="m", messages=QUESTION, **parameters)
        return [chunk async for chunk in answer] if parameters.get("stream") else answer


@pytest.mark.parametrize(
    ("status", "error"),
    [
        ("400 Bad Request", aoai.BadRequestError),
        ("401 Unauthorized", aoai.AuthenticationError),
        ("403 Forbidden", aoai.PermissionDeniedError),
        ("404 Not Found", aoai.NotFoundError),
        ("409 Conflict", aoai.ConflictError),
        ("418 Teapot", aoai.APIStatusError),
        ("422 Unprocessable", aoai.UnprocessableEntityError),
        ("429 Too Many", aoai.RateLimitError),
        ("500 Oops", aoai.InternalServerError),
        ("529 Overloaded", aoai.InternalServerError),
        ("302 Found", aoai.APIStatusError),
    ],
)
@pytest.mark.parametrize("body", [b'{"error": {"code": "c", "message": "why"}}', b"<html>no</html>", b"", b"{"])
async def test_statuses(raw: RawServer, status: str, error: type[aoai.APIStatusError], body: bytes) -> None:
    raw.says(status, "text/html" if body.startswith(b"<") else "application/json", body)
    with pytest.raises(aoai.APIStatusError) as caught:
        chat(raw)
    assert type(caught.value) is error
    assert caught.value.status_code == int(status[:3])
    assert caught.value.request_id == "r-1"
    assert caught.value.code == ("c" if b"code" in body else None)
    assert (b"why" in body) == ("why" in str(caught.value))
    with pytest.raises(error):
        await chat_async(raw)
    with pytest.raises(error):
        chat(raw, stream=True)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"null", b"<html>", b"\xff\xfe"])
async def test_a_success_that_is_no_chat_answer(raw: RawServer, body: bytes) -> None:
    raw.says("200 OK", "application/json", body)
    with pytest.raises(aoai.APIResponseValidationError):
        chat(raw)
    with pytest.raises(aoai.APIResponseValidationError):
        await chat_async(raw)


def test_an_answer_with_nothing_expected_in_it(raw: RawServer) -> None:
    raw.says("200 OK", "application/json", b'{"choices": [{"message": null}, 7], "new": {"a": 1}}')
    answer = chat(raw)
    assert answer.id is None
    assert answer.choices[0].message is None
    assert answer.choices[1] == 7
    assert answer.new == {"a": 1}
    assert answer.to_dict() == {"choices": [{"message": None}, 7], "new": {"a": 1}}


async def test_a_body_cut_short(raw: RawServer) -> None:
    raw.says("200 OK", "application/json", b'{"choices": []}', length=100)
    with pytest.raises(aoai.APIConnectionError):
        chat(raw)
    with pytest.raises(aoai.APIConnectionError):
        await chat_async(raw)


PIECE = b'data: {"choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": null}]}\n\n'
LAST = b'data: {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}\n\n'
OTHER = b'data: {"choices": [{"index": 1, "delta": {"content": "Ho"}, "finish_reason": null}]}\n\n'
DONE = b"data: [DONE]\n\n"


@pytest.mark.parametrize("body", [PIECE + LAST + DONE, PIECE + LAST, PIECE + DONE, DONE, PIECE + LAST[:-1]])
async def test_whole_streams(raw: RawServer, body: bytes) -> None:
    raw.says("200 OK", "text/event-stream", body)
    assert len(chat(raw, stream=True)) == body.count(b"choices")
    assert len(await chat_async(raw, stream=True)) == body.count(b"choices")


@pytest.mark.parametrize("body", [b"", PIECE, PIECE + LAST + OTHER, PIECE[:30], PIECE + LAST[:-3], PIECE + DONE[:-3]])
async def test_torn_streams_are_never_passed_off_as_whole(raw: RawServer, body: bytes) -> None:
    raw.says("200 OK", "text/event-stream", body)
    with pytest.raises(aoai.StreamInterruptedError):
        chat(raw, stream=True)
    with pytest.raises(aoai.StreamInterruptedError):
        await chat_async(raw, stream=True)
    raw.says("200 OK", "text/event-stream", body, length=len(body) + 10)
    with pytest.raises(aoai.StreamInterruptedError):
        chat(raw, stream=True)
    with pytest.raises(aoai.StreamInterruptedError):
        await chat_async(raw, stream=True)


def test_an_answer_that_was_asked_for_and_never_began_is_missed(raw: RawServer) -> None:
    raw.says("200 OK", "text/event-stream", PIECE + LAST)
    with pytest.raises(aoai.StreamInterruptedError):
        chat(raw, stream=True, n=2)
    raw.says("200 OK", "text/event-stream", PIECE + LAST + OTHER + OTHER.replace(b"null", b'"stop"'))
    assert len(chat(raw, stream=True, n=2)) == 4


def test_an_error_beside_choices(raw: RawServer) -> None:
    torn = PIECE.replace(b'{"choices"', b'{"error": {"code": "x", "message": "why"}, "choices"')
    raw.says("200 OK", "text/event-stream", PIECE + torn + DONE)
    with pytest.raises(aoai.APIError, match="why"):
        chat(raw, stream=True)


def test_an_error_within_a_stream(raw: RawServer) -> None:
    raw.says("200 OK", "text/event-stream", PIECE + b'data: {"error": {"code": "x", "message": "why"}}\n\n')
    with pytest.raises(aoai.APIError, match="why") as caught:
        chat(raw, stream=True)
    assert caught.value.code == "x"


async def test_an_error_event_of_a_run(raw: RawServer) -> None:
    raw.says("200 OK", "text/event-stream", b'event: error\ndata: {"code": "x", "message": "why"}\n\n')
    with (
        AzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="2025-04-01-preview") as client,
        pytest.raises(aoai.APIError, match="why") as caught,
    ):
        client.threads.runs.create("t", assistant_id="a", stream=True)
    assert caught.value.code == "x"


async def test_an_error_event_of_a_response(raw: RawServer) -> None:
    event = b'{"type": "error", "code": "x", "message": "why", "param": null}'
    raw.says("200 OK", "text/event-stream", b"event: error\ndata: " + event + b"\n\n")
    async with AsyncAzureOpenAI(azure_endpoint=raw.endpoint, api_key="k", api_version="v1") as client:
        with pytest.raises(aoai.APIError, match="why") as caught:
            await client.responses.create(model="m", input="?", stream=True)
    assert caught.value.code == "x"


def test_a_malformed_event(raw: RawServer) -> None:
    raw.says("200 OK", "text/event-stream", PIECE + b"data: {oops\n\n" + LAST + DONE)
    with pytest.raises(aoai.APIResponseValidationError):
        chat(raw, stream=True)
