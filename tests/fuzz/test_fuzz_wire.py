"""However a mangled stream is split on a real connection, the client's user sees the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aoai import AsyncAzureOpenAI, AzureOpenAI
from aoai.errors import AoaiError
from tests.fuzz.choices import Choices
from tests.fuzz.looking import DEEP, look_at_error, read_through, told_plainly
from tests.fuzz.mangling import depth
from tests.fuzz.samples import parsers
from tests.fuzz.targets import stream
from tests.fuzz.wire import Wire, wire

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTION: Any = [{"role": "user", "content": "?"}]
CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("chat.completions.create", {"model": "m", "messages": QUESTION}),
    ("responses.create", {"model": "m", "input": "?"}),
    ("threads.runs.create", {"thread_id": "t", "assistant_id": "a"}),
)
VERSION = "2025-04-01-preview"
BY_NAME = {parser.operation.name: parser for parser in parsers(VERSION) if parser.streams}


@pytest.fixture(scope="module")
def server() -> Iterator[Wire]:
    with wire() as server:
        yield server


def method(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def shown(event: Any, *, deep: bool) -> str:
    read_through(event, deep=deep)
    return type(event).__name__ if deep else repr(event)


def ended(error: AoaiError, *, deep: bool) -> str:
    look_at_error(error, deep=deep)
    return re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "an id", f"{type(error).__name__}: {error}")


def told(client: AzureOpenAI, call: tuple[str, dict[str, Any]], *, deep: bool, **options: Any) -> list[str]:
    """Return what a user of the sync client sees."""
    seen: list[str] = []
    try:
        for event in method(client, call[0])(stream=True, **call[1], **options):
            seen.append(shown(event, deep=deep))  # noqa: PERF401 - what came before an error counts
    except AoaiError as error:
        return [*seen, ended(error, deep=deep)]
    return [*seen, "whole"]


async def told_async(
    client: AsyncAzureOpenAI, call: tuple[str, dict[str, Any]], *, deep: bool, **options: Any
) -> list[str]:
    """Return what a user of the async client sees."""
    seen: list[str] = []
    try:
        async for event in await method(client, call[0])(stream=True, **call[1], **options):
            seen.append(shown(event, deep=deep))  # noqa: PERF401 - what came before an error counts
    except AoaiError as error:
        return [*seen, ended(error, deep=deep)]
    return [*seen, "whole"]


def put_together(client: AzureOpenAI, call: tuple[str, dict[str, Any]], *, deep: bool) -> list[str]:
    """Return what a user of `stream()` sees."""
    seen: list[str] = []
    try:
        with method(client, call[0].removesuffix("create") + "stream")(**call[1]) as answer:
            seen.extend(type(event).__name__ for event in answer)
    except AoaiError as error:
        return [*seen, ended(error, deep=deep)]
    return [*seen, "whole"]


@settings(max_examples=60)
@given(data=st.binary(max_size=300))
async def test_any_split_gives_the_same(server: Wire, data: bytes) -> None:
    choices = Choices(data)
    call = choices.pick(CALLS)
    content = stream(BY_NAME[call[0]], choices)
    options: dict[str, Any] = {"on_malformed_event": choices.pick(("raise", "skip"))}
    deep = depth(content) > DEEP
    given: dict[str, Any] = {
        "azure_endpoint": server.endpoint,
        "api_key": "k",
        "api_version": VERSION,
        "max_retries": 0,
    }
    splits: list[tuple[list[bytes], int]] = [([content], 65536)]
    splits += [(choices.cuts(content), 65536), (choices.cuts(content), 1 + choices.upto(40))]
    if len(content) < 1500:
        splits.append(([content[i : i + 1] for i in range(len(content))], 1000))
    with AzureOpenAI(**given) as client:
        server.chunks, server.writes = splits[0]
        with told_plainly():
            expected = told(client, call, deep=deep, **options)
            together = put_together(client, call, deep=deep)
        for server.chunks, server.writes in splits[1:]:
            with told_plainly():
                assert told(client, call, deep=deep, **options) == expected
                assert put_together(client, call, deep=deep) == together
    async with AsyncAzureOpenAI(**given) as client:
        for server.chunks, server.writes in splits:
            with told_plainly():
                assert await told_async(client, call, deep=deep, **options) == expected


@settings(max_examples=60)
@given(data=st.binary(max_size=300))
@told_plainly()
def test_a_text_in_any_charset_and_any_pieces(server: Wire, data: bytes) -> None:
    choices = Choices(data)
    charsets = (
        "utf-8",
        "latin-1",
        "utf-16",
        "hex",
        "idna",
        "undefined",
        "punycode",
        "unicode_escape",
        "no-such",
        '"',
        "",
    )
    content = choices.some(200)
    cuts = choices.cuts(content)
    server.chunks, server.writes = cuts, 65536
    server.content_type = f"text/plain; charset={choices.pick(charsets)}"
    try:
        with AzureOpenAI(azure_endpoint=server.endpoint, api_key="k", api_version=VERSION, max_retries=0) as client:
            answer = client.chat.completions.with_raw_response.create(model="m", messages=QUESTION)
            assert answer.content == content
            assert isinstance(answer.text, str)
    finally:
        server.content_type = "text/event-stream"
