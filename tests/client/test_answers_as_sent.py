"""Answers as services and gateways send them: read by what was asked for, and not by what their headers say."""

from __future__ import annotations

import gzip
import io
import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

import aoai_generated
from aoai import APIResponseValidationError, AsyncAzureOpenAI, AzureOpenAI, StreamInterruptedError
from tests.client.scripted import Answer, scripted

if TYPE_CHECKING:
    from tests.client.scripted import Asked, Scripted

VTT = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nHello.\n"
SRT = "1\n00:00:00,000 --> 00:00:01,000\nHello.\n"
TEXT = "Hello."
JSON = json.dumps({"text": "Hello."})
VERBOSE = json.dumps({"text": "Hello.", "task": "transcribe", "language": "english", "duration": 1.5, "segments": []})
TYPES = ["text/plain", "application/json", "text/vtt", "application/x-subrip", "application/octet-stream", ""]
TRANSCRIBING = ["audio.transcriptions.create", "audio.translations.create"]


def settings(server: Scripted) -> dict[str, Any]:
    return {"azure_endpoint": server.endpoint, "api_key": "k", "max_retries": 0}


def _says(said: Answer, asked: Asked) -> Answer:
    return said


def call(client: Any, name: str, **arguments: Any) -> Any:
    method = client
    for part in name.split("."):
        method = getattr(method, part)
    return method(**arguments)


async def both(server: Scripted, version: str, name: str, **arguments: Any) -> list[Any]:
    """Return what the sync and the async client make of an answer, and of the same with its headers."""
    found: list[Any] = []
    with AzureOpenAI(api_version=version, **settings(server)) as client:
        found.append(call(client, name, **arguments))
        *parts, last = name.split(".")
        found.append(call(client, ".".join([*parts, "with_raw_response", last]), **arguments).parse())
    async with AsyncAzureOpenAI(api_version=version, **settings(server)) as client:
        found.append(await call(client, name, **arguments))
    return found


@pytest.mark.parametrize("content_type", TYPES)
@pytest.mark.parametrize("name", TRANSCRIBING)
@pytest.mark.parametrize("version", ["2024-02-01", "2025-04-01-preview", "preview"])
async def test_a_transcript_is_read_by_the_format_that_was_asked_for(
    version: str, name: str, content_type: str
) -> None:
    said = {"vtt": VTT, "srt": SRT, "text": TEXT, "json": JSON, "verbose_json": VERBOSE, None: JSON}

    def answer(asked: Asked) -> Answer:
        form = asked.body.decode()
        _, _, after = form.partition('name="response_format"\r\n\r\n')
        return Answer(said[after.partition("\r\n")[0] or None].encode(), headers={"content-type": content_type})

    with scripted(answer) as server:
        for format_, body in said.items():
            asked = {"response_format": format_} if format_ else {}
            for found in await both(server, version, name, model="m", file=("a.wav", b"RIFF"), **asked):
                if format_ in ("vtt", "srt", "text"):
                    assert found == body
                else:
                    assert found.to_dict() == json.loads(body)
                    assert found.text == "Hello."
                    assert format_ != "verbose_json" or found.duration == 1.5


async def test_a_format_that_is_added_to_the_body_counts() -> None:
    with scripted(lambda _: Answer(VTT.encode(), headers={"content-type": "application/json"})) as server:
        arguments: dict[str, Any] = {"model": "m", "file": io.BytesIO(b"RIFF")}
        with AzureOpenAI(api_version="2024-10-21", **settings(server)) as client:
            options: dict[str, Any] = {"extra_body": {"response_format": "vtt"}}
            assert client.audio.transcriptions.create(**arguments, **options) == VTT


@pytest.mark.parametrize("asked", [{}, {"response_format": "json"}, {"response_format": "verbose_json"}])
async def test_a_transcript_that_is_no_json_where_json_was_asked_for(asked: dict[str, Any]) -> None:
    with (
        scripted(lambda _: Answer(b"Hello.", headers={"content-type": "text/plain"})) as server,
        AzureOpenAI(api_version="2024-10-21", **settings(server)) as client,
        pytest.raises(APIResponseValidationError),
    ):
        client.audio.transcriptions.create(model="m", file=b"RIFF", **asked)


async def test_an_unknown_format_is_read_by_its_content_type() -> None:
    for content_type, body, expected in (("text/plain", "a\tb", "a\tb"), ("application/json", JSON, json.loads(JSON))):
        said = Answer(body.encode(), headers={"content-type": content_type})
        with scripted(partial(_says, said)) as server:
            with AzureOpenAI(api_version="2024-10-21", **settings(server)) as client:
                create: Any = client.audio.transcriptions.create
                found = create(model="m", file=b"RIFF", response_format="tsv")
            assert (found if isinstance(found, str) else found.to_dict()) == expected


# Answers without a body.

DELETES = sorted(name for name, versions in aoai_generated.OPERATIONS.items() if name.endswith(".delete") and versions)


@pytest.mark.parametrize("status", [200, 202, 204, 205])
@pytest.mark.parametrize("name", DELETES)
async def test_a_delete_that_says_nothing_is_done(name: str, status: int) -> None:
    version = list(aoai_generated.OPERATIONS[name])[-1]
    module = __import__(f"aoai_generated.{aoai_generated.VERSIONS[version]}.api", fromlist=["OPERATIONS"])
    operation = module.OPERATIONS[name]
    arguments = dict.fromkeys(operation.required, "x-1")
    with scripted(lambda _: Answer(b"", status)) as server:
        for found in await both(server, version, name, **arguments):
            assert found is None or found.to_dict() == {}
        assert {asked.method for asked in server.asked} == {"DELETE"}
        assert len(server.asked) == 3


@pytest.mark.parametrize("body", [b" \n", b""])
@pytest.mark.parametrize("status", [200, 201, 204, 205])
async def test_what_has_to_say_something_and_does_not_is_an_error(status: int, body: bytes) -> None:
    body = body if status < 204 else b""
    with scripted(lambda _: Answer(body, status)) as server:
        for name, arguments in (("files.retrieve", {"file_id": "f"}), ("batches.cancel", {"batch_id": "b"})):
            with (
                AzureOpenAI(api_version="2024-10-21", **settings(server)) as client,
                pytest.raises(APIResponseValidationError),
            ):
                call(client, name, **arguments)
            async with AsyncAzureOpenAI(api_version="2024-10-21", **settings(server)) as client:
                with pytest.raises(APIResponseValidationError):
                    await call(client, name, **arguments)


async def test_a_delete_that_says_something_says_it() -> None:
    said = {"id": "f-1", "object": "file", "deleted": True}
    with scripted(lambda _: Answer(said)) as server:
        for found in await both(server, "2024-10-21", "files.delete", file_id="f-1"):
            assert found.to_dict() == said


# Codings, numbers, and streams that were not asked for.


@pytest.mark.parametrize("coding", ["utf-8", "none", "aws-chunked", "UTF-8, identity", "x-unknown"])
async def test_an_unknown_content_coding_leaves_the_body_as_it_is(coding: str) -> None:
    body = {"id": "f-1", "object": "file"}
    with scripted(lambda _: Answer(body, headers={"content-encoding": coding})) as server:
        for found in await both(server, "2024-10-21", "files.retrieve", file_id="f-1"):
            assert found.to_dict() == body


async def test_a_known_content_coding_beside_an_unknown_one_is_undone() -> None:
    body = {"id": "f-1", "object": "file"}
    said = Answer(gzip.compress(json.dumps(body).encode()), headers={"content-encoding": "gzip, aws-chunked"})
    with scripted(lambda _: said) as server:
        for found in await both(server, "2024-10-21", "files.retrieve", file_id="f-1"):
            assert found.to_dict() == body


NUMBERS = [2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, 10**30 + 1, -(10**40) - 7]


@pytest.mark.parametrize(
    "written", ['{{"bytes": {}}}', '{{"bytes":{}}}', '{{"more": [1,{}, {}]}}', '{{"more": [\n{}\n]}}']
)
async def test_integers_past_64_bits_come_back_exactly(written: str) -> None:
    for number in NUMBERS:
        body = written.format(number, number)
        with scripted(partial(_says, Answer(body.encode()))) as server:
            for found in await both(server, "2024-10-21", "files.retrieve", file_id="f-1"):
                assert found.to_dict() == json.loads(body)
                assert json.loads(found.to_json()) == json.loads(body)


async def test_integers_of_an_event_come_back_exactly() -> None:
    number = 10**25 + 3
    event = f'data: {{"id":"c","seed": {number},"choices":[{{"index":0,"delta":{{}},"finish_reason":"stop"}}]}}\n\n'
    with scripted(lambda _: Answer(event.encode(), headers={"content-type": "text/event-stream"})) as server:
        with AzureOpenAI(api_version="2024-10-21", **settings(server)) as client:
            (chunk,) = client.chat.completions.create(model="m", messages=[], stream=True)
        found: Any = chunk
        assert found.seed == number


async def test_digits_that_are_no_integers_stay_what_they_are() -> None:
    body = f'{{"a": 0.{"1" * 30}, "b": "{"9" * 30}", "c": 1e3, "d": {"7" * 30}.5}}'
    with scripted(lambda _: Answer(body.encode())) as server:
        for found in await both(server, "2024-10-21", "files.retrieve", file_id="f-1"):
            data = found.to_dict()
            assert data["a"] == float("0." + "1" * 30)
            assert (data["b"], data["c"], data["d"]) == ("9" * 30, 1000.0, float("7" * 30 + ".5"))


EVENTS = (
    b'data: {"type":"response.created","response":{"id":"r","status":"in_progress","output":[]}}\n\n'
    b'data: {"type":"response.completed","response":{"id":"r","status":"completed","output":[]}}\n\n'
)


@pytest.mark.parametrize("version", ["v1", "2025-04-01-preview"])
@pytest.mark.parametrize("options", [{"stream": True}, {"extra_query": {"stream": "true"}}, {}])
async def test_a_stream_is_one_whether_it_was_asked_for_or_not(version: str, options: dict[str, Any]) -> None:
    with scripted(lambda _: Answer(EVENTS, headers={"content-type": "text/event-stream; charset=utf-8"})) as server:
        with AzureOpenAI(api_version=version, **settings(server)) as client:
            stream: Any = call(client, "responses.retrieve", response_id="r", **options)
            assert [event.type for event in stream] == ["response.created", "response.completed"]
        async with AsyncAzureOpenAI(api_version=version, **settings(server)) as client:
            stream = await call(client, "responses.retrieve", response_id="r", **options)
            assert [event.type async for event in stream] == ["response.created", "response.completed"]


async def test_a_stream_that_no_document_describes_has_events_with_what_they_say() -> None:
    body = b'data: {"type":"transcript.text.delta","delta":"Hi"}\n\ndata: {"kind":{"a":1}}\n\ndata: [DONE]\n\n'
    with scripted(lambda _: Answer(body, headers={"content-type": "text/event-stream"})) as server:
        arguments: dict[str, Any] = {"model": "m", "file": b"RIFF", "extra_body": {"stream": True}}
        with AzureOpenAI(api_version="2024-10-21", **settings(server)) as client:
            stream: Any = client.audio.transcriptions.create(**arguments)
            first, second = stream
        assert (first.type, first.delta, second.kind) == ("transcript.text.delta", "Hi", {"a": 1})
        async with AsyncAzureOpenAI(api_version="2024-10-21", **settings(server)) as client:
            stream = await client.audio.transcriptions.create(**arguments)
            assert [event.to_dict() async for event in stream][1] == {"kind": {"a": 1}}


async def test_a_stream_that_was_not_asked_for_and_is_cut_is_an_error() -> None:
    cut = EVENTS[: EVENTS.index(b"\n\n") + 20]
    with (
        scripted(lambda _: Answer(cut, headers={"content-type": "text/event-stream"})) as server,
        AzureOpenAI(api_version="v1", **settings(server)) as client,
    ):
        stream: Any = client.responses.retrieve("r")
        with pytest.raises(StreamInterruptedError):
            list(stream)


# Lists.

LINKED = "2024-05-01-preview"
"""A version with a list whose pages have links."""


async def test_a_link_to_the_next_page_keeps_the_callers_query() -> None:
    def answer(asked: Asked) -> Answer:
        if "skip=2" in asked.query:
            return Answer({"value": [{"id": "c"}], "nextLink": None})
        link = "https://elsewhere.example/openai/deployments?api-version=1999-01-01&skip=2"
        return Answer({"value": [{"id": "a"}, {"id": "b"}], "nextLink": link})

    with scripted(answer) as server:
        options = {"extra_query": {"tenant": "contoso", "skip": "0"}}
        with AzureOpenAI(api_version=LINKED, **settings(server)) as client:
            assert [item.id for item in call(client, "ingestion.jobs.list", **options)] == ["a", "b", "c"]
        async with AsyncAzureOpenAI(api_version=LINKED, **settings(server)) as client:
            found = [item.id async for item in call(client, "ingestion.jobs.list", **options)]
        assert found == ["a", "b", "c"]
        for asked in server.asked:
            assert "tenant=contoso" in asked.query
            assert "1999" not in asked.query
        assert ["skip=2" in asked.query for asked in server.asked] == [False, True, False, True]


@pytest.mark.parametrize("links", [["1"], ["1", "1"], ["1", "2", "1"], ["1", "2", "3", "2"]])
async def test_a_link_that_was_seen_ends_the_list(links: list[str]) -> None:
    count = len(set(links)) + 1
    with scripted(lambda _: Answer(None)) as server:

        def answer(asked: Asked) -> Answer:
            turn = (len(server.asked) - 1) % count
            link = links[turn] if turn < len(links) else links[-1]
            return Answer({"value": [{"id": str(turn)}], "nextLink": f"https://elsewhere.example/x?skip={link}"})

        server.answer = answer
        with AzureOpenAI(api_version=LINKED, **settings(server)) as client:
            assert [item.id for item in call(client, "ingestion.jobs.list")] == [str(turn) for turn in range(count)]
        async with AsyncAzureOpenAI(api_version=LINKED, **settings(server)) as client:
            found = [item.id async for item in call(client, "ingestion.jobs.list")]
        assert found == [str(turn) for turn in range(count)]


async def test_items_that_the_list_went_on_from_before_end_it() -> None:
    with scripted(lambda _: Answer(None)) as server:

        def answer(asked: Asked) -> Answer:
            turn = "b" if "after=a" in asked.query else "a"
            return Answer({"object": "list", "data": [{"id": turn}], "has_more": True, "last_id": turn})

        server.answer = answer
        with AzureOpenAI(api_version="v1", **settings(server)) as client:
            assert [item.id for item in client.batches.list()] == ["a", "b", "a"]
        async with AsyncAzureOpenAI(api_version="v1", **settings(server)) as client:
            assert [item.id async for item in client.batches.list()] == ["a", "b", "a"]
