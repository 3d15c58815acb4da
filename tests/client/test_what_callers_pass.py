"""What programs pass as arguments: collections of any kind, models of other libraries, what stands for nothing."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import attrs
import openai
import pydantic
import pytest
from openai.types.chat import ChatCompletionMessage

from tests.client.calling import KINDS, MESSAGES, Caller
from tests.client.scripted import Answer, Asked, Scripted, scripted

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

CHAT = "chat.completions.create"
SAID = {"role": "user", "content": "hi"}
WHOLE: dict[str, Any] = {"id": "c", "choices": [], "data": []}


@dataclasses.dataclass
class OfDataclass:
    role: str = "user"
    content: str | None = "hi"


@attrs.define
class OfAttrs:
    role: str = "user"
    content: str = "hi"


class OfPydantic(pydantic.BaseModel):
    role: str = "user"
    content: str = "hi"


@pytest.fixture
def server() -> Generator[Scripted]:
    with scripted(lambda _: Answer(WHOLE)) as running:
        yield running


@pytest.fixture(params=KINDS)
def call(request: pytest.FixtureRequest) -> Caller:
    return Caller(request.param)


@pytest.mark.parametrize(
    ("make", "sent"),
    [
        pytest.param(lambda: {"messages": (each for each in MESSAGES)}, {"messages": MESSAGES}, id="generator"),
        pytest.param(lambda: {"messages": map(dict, MESSAGES)}, {"messages": MESSAGES}, id="map"),
        pytest.param(lambda: {"messages": {1: SAID}.values()}, {"messages": [SAID]}, id="view"),
        pytest.param(lambda: {"messages": tuple(MESSAGES)}, {"messages": MESSAGES}, id="tuple"),
        pytest.param(
            lambda: {"messages": [{"role": "user", "content": iter([{"type": "text", "text": "a"}])}]},
            {"messages": [{"role": "user", "content": [{"type": "text", "text": "a"}]}]},
            id="inside",
        ),
        pytest.param(lambda: {"logit_bias": {2435: -100}}, {"logit_bias": {"2435": -100}}, id="numbers as keys"),
        pytest.param(lambda: {"messages": [OfDataclass()]}, {"messages": [SAID]}, id="dataclass"),
        pytest.param(
            lambda: {"messages": [OfDataclass(content=None)]},
            {"messages": [{"role": "user", "content": None}]},
            id="dataclass with null",
        ),
        pytest.param(lambda: {"messages": [OfAttrs()]}, {"messages": [SAID]}, id="attrs"),
        pytest.param(lambda: {"messages": [OfPydantic()]}, {"messages": [SAID]}, id="pydantic"),
        pytest.param(lambda: {"messages": (OfPydantic() for _ in "a")}, {"messages": [SAID]}, id="pydantic, generated"),
        pytest.param(
            lambda: {"messages": [ChatCompletionMessage(role="assistant", content="hi")]},
            {"messages": [{"role": "assistant", "content": "hi"}]},
            id="a message of openai",
        ),
        pytest.param(lambda: {"temperature": openai.NOT_GIVEN, "seed": openai.omit}, {}, id="not given"),
        pytest.param(
            lambda: {"messages": [{"role": "user", "content": "hi", "name": openai.NOT_GIVEN, 1: "one"}]},
            {"messages": [{**SAID, "1": "one"}]},
            id="not given inside",
        ),
        pytest.param(lambda: {"timeout": openai.NOT_GIVEN, "extra_headers": openai.omit}, {}, id="options not given"),
        pytest.param(lambda: {"extra_body": {"a": iter([1])}}, {"a": [1]}, id="extra_body"),
    ],
)
async def test_arguments_of_any_kind_are_sent_as_json(
    server: Scripted, call: Caller, make: Callable[[], dict[str, Any]], sent: dict[str, Any]
) -> None:
    await call(CHAT, {"model": "m", "messages": MESSAGES, **make()}, azure_endpoint=server.endpoint)
    assert [each.body for each in server.asked] == [{"model": "m", "messages": MESSAGES, **sent}]


async def test_what_can_be_read_once_goes_to_each_endpoint(call: Caller) -> None:
    with scripted(lambda _: Answer({"error": {}}, 503)) as first, scripted(lambda _: Answer(WHOLE)) as second:
        endpoints = [{"azure_endpoint": each.endpoint, "api_key": "k"} for each in (first, second)]
        messages = (each for each in MESSAGES)
        await call(CHAT, {"model": "m", "messages": messages}, endpoints=endpoints, api_key=None, max_retries=1)
    assert [each.body["messages"] for each in (*first.asked, *second.asked)][-1] == MESSAGES
    assert len(first.asked) >= 1
    assert all(each.body["messages"] == MESSAGES for each in first.asked)


async def test_texts_to_embed_may_be_generated(server: Scripted, call: Caller) -> None:
    await call("embeddings.create", {"model": "m", "input": (each for each in "ab")}, azure_endpoint=server.endpoint)
    assert server.asked[0].body["input"] == ["a", "b"]


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"temperature": float("nan")}, "temperature"),
        ({"top_p": float("-inf")}, "top_p"),
        ({"messages": [{"role": "user", "content": [float("inf")]}]}, "messages"),
        ({"messages": [OfDataclass(content=float("nan"))]}, "messages"),  # type: ignore[arg-type]  # pyright: ignore
    ],
)
async def test_what_is_no_number_is_refused_by_name(
    server: Scripted, call: Caller, given: dict[str, Any], named: str
) -> None:
    with pytest.raises(ValueError, match=rf"{named}: NaN and infinity"):
        await call(CHAT, {"model": "m", "messages": MESSAGES, **given}, azure_endpoint=server.endpoint)
    assert server.asked == []


@pytest.mark.parametrize("content_type", ["text/plain\r\nX-Evil: 1\r\n\r\n", "text/plain\n", "a\x00b"])
async def test_a_content_type_cannot_forge_a_part(server: Scripted, call: Caller, content_type: str) -> None:
    given = {"file": ("a.txt", b"x", content_type), "purpose": "batch"}
    with pytest.raises(ValueError, match="control character"):
        await call("files.create", given, azure_endpoint=server.endpoint)
    assert server.asked == []


async def test_a_query_of_ones_own_replaces_that_of_the_client(server: Scripted, call: Caller) -> None:
    extra = {"api-version": "2030-01-01", "x": {"y": 1}}
    given = {"model": "m", "messages": MESSAGES, "extra_query": extra}
    await call(CHAT, given, azure_endpoint=server.endpoint, api_version="2024-10-21")
    assert server.asked[0].query == "api-version=2030-01-01&x%5By%5D=1"


@pytest.mark.parametrize("name", ["api-key", "Api-Key"])
async def test_a_header_that_is_none_is_not_sent(server: Scripted, call: Caller, name: str) -> None:
    await call.chat(azure_endpoint=server.endpoint, default_headers={name: None})
    asked: Asked = server.asked[0]
    assert "api-key" not in asked.headers
