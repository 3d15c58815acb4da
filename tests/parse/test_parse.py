"""`parse` and parsed streams against the emulator, and against answers that a server scripts."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pydantic
import pytest

import aoai
from tests.accumulate.conftest import StreamServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.parse.conftest import Clients

MESSAGES: list[Any] = [{"role": "user", "content": "Alice and Bob meet on Friday."}]
CHAT = ["2024-08-01-preview", "2024-10-21", "2025-04-01-preview", "v1"]
RESPONSES = ["2025-03-01-preview", "2025-04-01-preview", "v1"]


class Meeting(pydantic.BaseModel):
    """A meeting."""

    day: str
    people: list[str]


@attrs.define
class Plain:
    day: str


FRIDAY = Meeting(day="Friday", people=["Alice", "Bob"])
TOOL = aoai.pydantic_function_tool(Meeting, name="meeting")


@pytest.mark.parametrize("version", CHAT)
async def test_chat(clients: Clients, version: str) -> None:
    client = clients(version)
    answer = await clients.result(
        client.chat.completions.parse(model="gpt-4o", messages=MESSAGES, response_format=Meeting)
    )
    assert answer.choices[0].message.parsed == FRIDAY
    whole = client.chat.completions.create
    assert isinstance(answer, type(await clients.result(whole(model="gpt-4o", messages=MESSAGES))))
    assert answer._request_id
    assert "parsed" not in answer.choices[0].message.to_dict()
    again = [*MESSAGES, answer.choices[0].message]
    assert await clients.result(whole(model="gpt-4o", messages=again))


async def test_chat_without_a_type(clients: Clients) -> None:
    answer = await clients.result(clients("2024-10-21").chat.completions.parse(model="gpt-4o", messages=MESSAGES))
    assert answer.choices[0].message.content
    assert answer.choices[0].message.parsed is None


async def test_tools_of_chat(clients: Clients) -> None:
    of = clients("2024-10-21").chat.completions
    strict: Any = {"type": "function", "function": {**TOOL["function"], "name": "strict"}}
    loose: Any = {"type": "function", "function": {"name": "loose", "parameters": {"type": "object", "properties": {}}}}
    found: dict[str, Any] = {}
    for tool in (TOOL, strict, loose):
        name = tool["function"]["name"]
        choice = {"type": "function", "function": {"name": name}}
        answer = await clients.result(of.parse(model="gpt-4o", messages=MESSAGES, tools=[tool], tool_choice=choice))
        (call,) = answer.choices[0].message.tool_calls
        assert call.function.name == name
        found[name] = call.function.parsed_arguments
    assert found == {"meeting": FRIDAY, "strict": FRIDAY.model_dump(), "loose": None}


async def test_raw_and_streaming_answers_parse_too(clients: Clients) -> None:
    of = clients("2024-10-21").chat.completions
    asked: dict[str, Any] = {"model": "gpt-4o", "messages": MESSAGES, "response_format": Meeting}
    raw = await clients.result(of.with_raw_response.parse(**asked))
    assert raw.status_code == 200
    assert raw.parse().choices[0].message.parsed == FRIDAY
    manager = of.with_streaming_response.parse(**asked)
    if clients.is_async:
        async with manager as answer:
            parsed = await answer.parse()
    else:
        with manager as answer:
            parsed = answer.parse()
    assert parsed.choices[0].message.parsed == FRIDAY


async def test_a_copy_has_what_was_parsed(clients: Clients) -> None:
    of = clients("2025-04-01-preview")
    chat = await clients.result(of.chat.completions.parse(model="gpt-4o", messages=MESSAGES, response_format=Meeting))
    said = await clients.result(of.responses.parse(model="gpt-4o", input="Alice meets Bob.", text_format=Meeting))
    ways: list[Callable[[Any], Any]] = [
        copy.deepcopy,
        lambda each: pickle.loads(pickle.dumps(each)),  # noqa: S301
        lambda each: each.model_copy(deep=True),
    ]
    for copied in ways:
        again = copied(chat)
        assert again == chat
        assert again.choices[0].message.parsed == FRIDAY
        assert again.choices[0].message.parsed is not chat.choices[0].message.parsed
        assert copied(said).output_parsed == said.output_parsed
        assert copied(said).output[0].content[0].parsed == said.output_parsed
    message = chat.choices[0].message
    assert message.model_copy(update={"content": "changed"}).parsed is message.parsed
    assert "parsed=Meeting(" in repr(message)


@pytest.mark.parametrize("version", RESPONSES)
async def test_responses(clients: Clients, version: str) -> None:
    of = clients(version).responses
    answer = await clients.result(
        of.parse(model="gpt-4o", input="Alice and Bob meet on Friday.", text_format=Meeting, text={"verbosity": "low"})
        if version == "v1"
        else of.parse(model="gpt-4o", input="Alice and Bob meet on Friday.", text_format=Meeting)
    )
    assert answer.output_parsed == FRIDAY
    part: Any = next(item for item in answer.output if item.type == "message").content[0]
    assert isinstance(part, aoai.ParsedContent)
    assert part.parsed == FRIDAY
    text: Any = part
    assert answer.output_text == text.text
    assert Meeting.model_validate_json(answer.output_text) == FRIDAY


async def test_tools_of_responses(clients: Clients) -> None:
    of = clients("2025-04-01-preview").responses
    for tool in (TOOL, aoai.pydantic_responses_function_tool(Meeting, name="meeting")):
        answer = await clients.result(
            of.parse(model="gpt-4o", input=MESSAGES[0]["content"], tools=[tool], tool_choice="required")
        )
        (call,) = answer.output
        assert isinstance(call, aoai.ParsedArguments)
        assert call.parsed_arguments == FRIDAY
        assert answer.output_parsed is None


async def test_a_format_twice_is_refused(clients: Clients) -> None:
    of = clients("2025-04-01-preview").responses
    with pytest.raises(TypeError, match="exclude each other"):
        await clients.result(of.parse(model="m", input="x", text_format=Meeting, text={"format": {"type": "text"}}))
    with pytest.raises(TypeError, match="stream"):
        await clients.result(of.parse(model="m", input="x", text_format=Meeting, stream=True))


@pytest.mark.parametrize("version", CHAT)
async def test_a_streamed_chat(clients: Clients, version: str) -> None:
    stream = clients(version).chat.completions.stream(model="gpt-4o", messages=MESSAGES, response_format=Meeting)
    events, answer = await clients.streamed(stream)
    assert answer.choices[0].message.parsed == FRIDAY
    assert [event.parsed for event in events if event.type == "content.done"] == [FRIDAY]
    seen = [event.parsed for event in events if event.type == "content.delta"]
    assert seen[-1] == FRIDAY.model_dump()
    assert {"day": "Friday"} in seen or {"day": "Friday", "people": []} in seen
    assert stream.current_completion_snapshot.choices[0].message.parsed == FRIDAY.model_dump()


async def test_streamed_tools(clients: Clients) -> None:
    client = clients("2025-04-01-preview")
    asked: dict[str, Any] = {"model": "gpt-4o", "tools": [TOOL], "tool_choice": "required"}
    events, answer = await clients.streamed(client.chat.completions.stream(messages=MESSAGES, **asked))
    kind = "tool_calls.function.arguments"
    assert [each.parsed_arguments for each in events if each.type == f"{kind}.done"] == [FRIDAY]
    assert [each.parsed_arguments for each in events if each.type == f"{kind}.delta"][-1] == FRIDAY.model_dump()
    assert answer.choices[0].message.tool_calls[0].function.parsed_arguments == FRIDAY
    events, answer = await clients.streamed(client.responses.stream(input=MESSAGES[0]["content"], **asked))
    kind = "response.function_call_arguments"
    assert [each.parsed_arguments for each in events if each.type == f"{kind}.done"] == [FRIDAY]
    assert [each.parsed_arguments for each in events if each.type == f"{kind}.delta"][-1] == FRIDAY.model_dump()
    assert answer.output[0].parsed_arguments == FRIDAY


@pytest.mark.parametrize("version", RESPONSES)
async def test_a_streamed_response(clients: Clients, version: str) -> None:
    stream = clients(version).responses.stream(model="gpt-4o", input=MESSAGES[0]["content"], text_format=Meeting)
    events, answer = await clients.streamed(stream)
    assert answer.output_parsed == FRIDAY
    texts = [event for event in events if event.type == "response.output_text.delta"]
    assert texts[-1].parsed == FRIDAY.model_dump()
    assert texts[-1].snapshot == answer.output_text
    assert [event.snapshot for event in texts] == [
        "".join(each.delta for each in texts[: n + 1]) for n in range(len(texts))
    ]
    assert [event.parsed for event in events if event.type == "response.output_text.done"] == [FRIDAY]
    assert [event.response.output_parsed for event in events if event.type == "response.completed"] == [FRIDAY]
    again = pickle.loads(pickle.dumps(texts[0]))  # noqa: S301
    assert (again.snapshot, again.delta) == (texts[0].snapshot, texts[0].delta)


async def test_an_answer_that_is_cut(clients: Clients) -> None:
    client = clients("2025-04-01-preview")
    chat, responses = client.chat.completions, client.responses
    with pytest.raises(aoai.LengthFinishReasonError) as caught:
        await clients.result(chat.parse(model="gpt-4o", messages=MESSAGES, response_format=Meeting, max_tokens=3))
    assert caught.value.completion.choices[0].finish_reason == "length"
    assert pickle.loads(pickle.dumps(caught.value)).completion == caught.value.completion  # noqa: S301
    stream = chat.stream(model="gpt-4o", messages=MESSAGES, response_format=Meeting, max_tokens=3)
    with pytest.raises(aoai.LengthFinishReasonError) as caught:
        await clients.streamed(stream)
    assert caught.value.completion.choices[0].message.content
    with pytest.raises(aoai.LengthFinishReasonError):
        await clients.result(stream.get_final_completion())
    cut: dict[str, Any] = {
        "model": "gpt-4o",
        "input": "Alice meets Bob.",
        "text_format": Meeting,
        "max_output_tokens": 16,
    }
    long = {**cut, "input": "Alice meets Bob. " * 30}
    with pytest.raises(aoai.LengthFinishReasonError):
        await clients.result(responses.parse(**{**long, "text_format": Long}))
    with pytest.raises(aoai.LengthFinishReasonError):
        await clients.streamed(responses.stream(**{**long, "text_format": Long}))


class Long(pydantic.BaseModel):
    text: str = pydantic.Field(min_length=300)


@pytest.mark.parametrize("version", ["2024-02-01", "2024-06-01", "2024-07-01-preview"])
async def test_a_version_without_structured_outputs_says_so(version: str) -> None:
    client: Any = aoai.AzureOpenAI(azure_endpoint="https://nowhere.invalid", api_key="k", api_version=version)
    with pytest.raises(aoai.UnsupportedByVersionError, match="2024-08-01-preview"):
        client.chat.completions.parse(model="m", messages=[], response_format=Meeting)
    with pytest.raises(aoai.UnsupportedByVersionError, match="2024-08-01-preview"):
        client.chat.completions.stream(model="m", messages=[], response_format=Meeting)


# Answers of a server that does as it is told


@pytest.fixture
def server() -> Iterator[StreamServer]:
    made = StreamServer()
    yield made
    made.close()


def chunk(**choice: Any) -> dict[str, Any]:
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": None, "delta": {}, **choice}],
    }


def at(server: StreamServer, kind: Any = aoai.AzureOpenAI) -> Any:
    return kind(azure_endpoint=server.endpoint, api_key="k", api_version="2024-10-21", max_retries=0)


def test_a_refusal(server: StreamServer) -> None:
    pieces = [chunk(delta={"role": "assistant", "refusal": "I "}), chunk(delta={"refusal": "will not."})]
    server.scripts.append(([*pieces, chunk(finish_reason="stop"), "[DONE]"], "done"))
    with at(server) as client:
        stream = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Meeting)
        with stream:
            kinds = [event.type for event in stream]
        message = stream.get_final_completion().choices[0].message
    assert (message.parsed, message.refusal) == (None, "I will not.")
    assert kinds.count("refusal.delta") == 2
    assert "content.done" not in kinds


def test_an_answer_that_the_filter_cuts(server: StreamServer) -> None:
    pieces: list[dict[str, Any] | str] = [
        chunk(delta={"content": '{"day": "Fri'}),
        chunk(finish_reason="content_filter"),
        "[DONE]",
    ]
    server.scripts.append((pieces, "done"))
    with at(server) as client:
        with (
            pytest.raises(aoai.ContentFilterFinishReasonError) as caught,
            client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Meeting) as stream,
        ):
            stream.until_done()
        assert caught.value.completion.choices[0].message.content == '{"day": "Fri'
        with pytest.raises(aoai.ContentFilterFinishReasonError):
            stream.get_final_completion()


def test_a_text_of_another_type(server: StreamServer) -> None:
    pieces: list[dict[str, Any] | str] = [chunk(delta={"content": '{"day": 3}'}), chunk(finish_reason="stop"), "[DONE]"]
    server.scripts.extend([(pieces, "done"), (pieces, "done")])
    with at(server) as client:
        for type_, error in ((Meeting, pydantic.ValidationError), (Plain, ValueError)):
            stream = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=type_)
            with pytest.raises(error):
                stream.until_done()
            with pytest.raises(error):
                stream.get_final_completion()
            stream.close()


def test_a_stream_that_is_torn_is_not_taken_for_whole(server: StreamServer) -> None:
    server.scripts.append(([chunk(delta={"content": '{"day": "Fri"'})], "cut"))
    with at(server) as client:
        stream = client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Meeting)
        with pytest.raises(aoai.StreamInterruptedError) as caught:
            stream.until_done()
        assert caught.value.snapshot.choices[0].message.parsed == {"day": "Fri"}


def test_a_stream_that_starts_over_is_parsed_anew(server: StreamServer) -> None:
    whole: list[dict[str, Any] | str] = [
        chunk(delta={"content": '{"day": "Mon", "people": []}'}),
        chunk(finish_reason="stop"),
        "[DONE]",
    ]
    server.scripts.extend([([chunk(delta={"content": '{"day": "Fri"'})], "cut"), (whole, "done")])
    kind: Any = aoai.AzureOpenAI
    with kind(azure_endpoint=server.endpoint, api_key="k", api_version="2024-10-21") as client:
        stream = client.chat.completions.stream(
            model="m", messages=MESSAGES, response_format=Meeting, on_interruption="restart"
        )
        kinds = [event.type for event in stream]
        assert "restarted" in kinds
        assert stream.get_final_completion().choices[0].message.parsed == Meeting(day="Mon", people=[])
