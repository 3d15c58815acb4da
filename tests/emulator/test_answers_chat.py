"""Chats: answered as each version's document has it, whole and as a stream in Azure's order."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from typing import TYPE_CHECKING, Any

import openai
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from aoai import AzureOpenAI
from aoai_emulator._media.speech import speech
from aoai_emulator._spec.documents import document
from tests.emulator.answers import WITH_CHAT, Json, chat, chunks, knows, post, refusal, said, takes, whole

if TYPE_CHECKING:
    import httpx

    from aoai.emulator import RunningEmulator

WEATHER: Json = {
    "name": "get_weather",
    "description": "Get the current weather of a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "fahrenheit"]}},
        "required": ["city"],
    },
}
CLOCK: Json = {"name": "tell_time", "parameters": {"type": "object", "properties": {"zone": {"type": "string"}}}}
TOOLS = [{"type": "function", "function": function} for function in (WEATHER, CLOCK)]
SAFE = {kind: {"filtered": False, "severity": "safe"} for kind in ("hate", "self_harm", "sexual", "violence")}


def text(answer: Any) -> Any:
    return answer["choices"][0]["message"]["content"]


def streamed(found: list[Any], field: str = "content", index: int = 0) -> str:
    choices = [choice for chunk in found for choice in chunk["choices"] if choice["index"] == index]
    return "".join(choice["delta"].get(field) or "" for choice in choices)


def image(width: int, height: int) -> str:
    """Return a black PNG as a data URL."""

    def piece(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(bytes((width + 1) * height))
    head = piece(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + piece(b"IDAT", rows) + piece(b"IEND", b"")
    return "data:image/png;base64," + base64.b64encode(data).decode()


@pytest.mark.parametrize("version", WITH_CHAT)
def test_a_whole_answer(http: httpx.Client, version: str) -> None:
    answer = chat(http, {"messages": said("What is 2 + 3?")}, version)
    assert text(answer) == "2 + 3 = 5"
    assert answer["choices"][0]["finish_reason"] == "stop"
    if filters(version):
        assert answer["choices"][0]["content_filter_results"] == SAFE
        assert answer["prompt_filter_results"][0]["content_filter_results"]["hate"] == SAFE["hate"]
    else:
        assert "filter" not in str(answer)
    usage = answer["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    known = document(version).fields(document(version).resolved(answer_schema(version)))
    assert answer.keys() <= known


def filters(version: str) -> bool:
    """Say whether a version tells what the content filter found; the first one with a chat does not."""
    return knows(version, "prompt_filter_results")


def answer_schema(version: str) -> Json:
    return document(version).operations["chat.completions.create"].answers["application/json"]


@pytest.mark.parametrize("version", WITH_CHAT)
def test_a_stream_has_the_order_of_azure(http: httpx.Client, version: str) -> None:
    options: Json = {"stream_options": {"include_usage": True}} if takes(version, "stream_options") else {}
    found = chunks(http, {"messages": said("count to 9"), **options}, version)
    first, role, *middle = found
    assert first["choices"] == []
    if filters(version):
        assert first["prompt_filter_results"][0]["prompt_index"] == 0
    else:
        assert "filter" not in str(found)
    assert role["choices"][0]["delta"]["role"] == "assistant"
    if options:
        usage = middle.pop()
        assert usage["choices"] == []
        assert usage["usage"]["completion_tokens"] > 0
        assert all(chunk["usage"] is None for chunk in middle)
    last = middle.pop()
    assert last["choices"][0]["delta"] == {}
    assert last["choices"][0]["finish_reason"] == "stop"
    assert all(chunk["choices"][0]["finish_reason"] is None for chunk in middle)
    if filters(version):
        assert all(chunk["choices"][0]["content_filter_results"] == SAFE for chunk in middle)
    assert streamed(middle) == "1, 2, 3, 4, 5, 6, 7, 8, 9"
    assert len({(chunk["id"], chunk["created"]) for chunk in found[1:]}) == 1


def optional(version: str) -> st.SearchStrategy[Json]:
    """Return parameters that a version takes, in any combination, whether they go together or not."""
    schema = {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "required": ["a"],
        "additionalProperties": False,
    }
    every: dict[str, st.SearchStrategy[Any]] = {
        "n": st.integers(1, 3),
        "stop": st.sampled_from([" ", ["e", "t"], "xyz"]),
        "max_tokens": st.integers(1, 20),
        "max_completion_tokens": st.integers(1, 20),
        "logprobs": st.booleans(),
        "top_logprobs": st.integers(0, 5),
        "seed": st.integers(-5, 5),
        "temperature": st.floats(0, 2),
        "user": st.text(max_size=5),
        "tools": st.sampled_from([TOOLS, TOOLS[:1]]),
        "functions": st.just([WEATHER]),
        "tool_choice": st.sampled_from(["none", "auto", {"type": "function", "function": {"name": "get_weather"}}]),
        "function_call": st.sampled_from(["none", "auto", {"name": "get_weather"}]),
        "parallel_tool_calls": st.booleans(),
        "reasoning_effort": st.sampled_from(["low", "medium", "high"]),
        "prediction": st.just({"type": "content", "content": "You wrote"}),
        "store": st.booleans(),
        "metadata": st.just({"a": "b"}),
        "response_format": st.just({"type": "json_object"})
        if not takes(version, "max_completion_tokens")
        else st.sampled_from(
            [{"type": "text"}, {"type": "json_schema", "json_schema": {"name": "s", "strict": True, "schema": schema}}]
        ),
    }
    return st.fixed_dictionaries({}, optional={name: each for name, each in every.items() if takes(version, name)})


@pytest.mark.parametrize("version", WITH_CHAT)
@settings(max_examples=15)
@given(data=st.data())
def test_any_combination_is_answered_or_refused_alike(http: httpx.Client, version: str, data: st.DataObject) -> None:
    texts = st.sampled_from(
        ["What is the weather in Rome?", "json, please", "Hi", "refuse: no", "count to 30", "é [[note:hate]]"]
    )
    body = {"messages": said(data.draw(texts)), **data.draw(optional(version))}
    response = post(http, "chat.completions.create", body, version)
    if response.status_code == 400:
        assert response.json()["error"]["message"]
        assert post(http, "chat.completions.create", {**body, "stream": True}, version).status_code == 400
        return
    answer, found = chat(http, body, version), chunks(http, body, version)
    for choice in answer["choices"]:
        index, message = choice["index"], choice["message"]
        assert streamed(found, "content", index) == (message.get("content") or "")
        assert streamed(found, "refusal", index) == (message.get("refusal") or "")
        ends = [each["finish_reason"] for chunk in found for each in chunk["choices"] if each["index"] == index]
        assert ends[-1] == choice["finish_reason"]
        assert not any(ends[:-1])


def test_the_same_request_has_the_same_answer(http: httpx.Client) -> None:
    body = {"messages": said("Why is that so?")}
    answers = [text(chat(http, {**body, "seed": seed})) for seed in (*range(8), *range(8))]
    assert answers[:8] == answers[8:]
    assert len(set(answers)) > 1
    assert len({chat(http, body)["system_fingerprint"] for _ in range(2)}) == 1


def test_several_choices_and_their_usage(http: httpx.Client) -> None:
    answer = chat(http, {"messages": said("Why?"), "n": 3})
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2]
    assert len({choice["message"]["content"] for choice in answer["choices"]}) == 3
    found = chunks(http, {"messages": said("Why?"), "n": 3})
    assert [streamed(found, index=index) for index in range(3)] == [
        choice["message"]["content"] for choice in answer["choices"]
    ]


def test_stops_and_limits(http: httpx.Client) -> None:
    assert text(chat(http, {"messages": said("count to 9"), "stop": ["7", "4"]})) == "1, 2, 3, "
    cut = chat(http, {"messages": said("write 100 words"), "max_completion_tokens": 7})
    assert cut["choices"][0]["finish_reason"] == "length"
    assert cut["usage"]["completion_tokens"] == 7
    assert text(cut) == "the emulator writes as many words"
    thought = chat(http, {"messages": said("Hi"), "reasoning_effort": "low", "max_completion_tokens": 10})
    assert (text(thought), thought["choices"][0]["finish_reason"]) == ("", "length")
    assert thought["usage"]["completion_tokens_details"]["reasoning_tokens"] == 10


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"max_tokens": 5, "max_completion_tokens": 5}, "max_tokens"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"top_logprobs": 2}, "top_logprobs"),
        ({"stream_options": {"include_usage": True}}, "stream_options"),
        ({"parallel_tool_calls": True}, "parallel_tool_calls"),
        ({"tool_choice": "auto"}, "tool_choice"),
        ({"tools": []}, "tools"),
        ({"tools": TOOLS, "tool_choice": {"type": "function", "function": {"name": "other"}}}, "tool_choice"),
        ({"functions": [WEATHER], "function_call": {"name": "other"}}, "function_call"),
        ({"tools": [{"type": "function", "function": {"name": "no spaces"}}]}, "tools[0].function.name"),
        (
            {
                "tools": [
                    {"type": "function", "function": {"name": "f", "strict": True, "parameters": {"type": "object"}}}
                ]
            },
            "tools[0].function.parameters",
        ),
        ({"response_format": {"type": "json_object"}}, "response_format"),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "s", "schema": {"type": "x"}}}},
            "response_format",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "s", "schema": {"not": {}}}}},
            "response_format",
        ),
        ({"modalities": ["text", "audio"]}, "audio"),
        ({"messages": [{"role": "tool", "content": "x", "tool_call_id": "c"}]}, "messages[0].tool_call_id"),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:,x"}}]}]},
            "messages[0].content[0].image_url.url",
        ),
    ],
)
def test_what_the_service_refuses_beyond_the_schema(http: httpx.Client, more: Json, param: str) -> None:
    error = refusal(http, {"messages": said("Hi"), **more})
    assert error["param"] == param
    assert error["type"] == "invalid_request_error"


def test_every_tool_call_must_be_answered(http: httpx.Client) -> None:
    call = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    asked = [*said("Hi"), {"role": "assistant", "content": None, "tool_calls": [call]}]
    assert "c1" in refusal(http, {"messages": asked})["message"]
    assert "c1" in refusal(http, {"messages": [*asked, *said("Hm")]})["message"]
    answer = {"role": "tool", "content": "done", "tool_call_id": "c1"}
    assert text(chat(http, {"messages": [*asked, answer]})) == "f answered: done"
    assert refusal(http, {"messages": [*asked, answer, answer]})["param"] == "messages[3].tool_call_id"


def test_log_probabilities(http: httpx.Client) -> None:
    body = {"messages": said("count to 3"), "logprobs": True, "top_logprobs": 2}
    found = chat(http, body)["choices"][0]["logprobs"]["content"]
    assert "".join(each["token"] for each in found) == "1, 2, 3"
    for each in found:
        assert each["logprob"] < 0
        assert bytes(each["bytes"]).decode() == each["token"]
        assert [each["top_logprobs"][0][key] for key in ("token", "logprob")] == [each["token"], each["logprob"]]
        assert len(each["top_logprobs"]) == 2
    parts = [choice["logprobs"] for chunk in chunks(http, body) for choice in chunk["choices"]]
    assert [entry for part in parts if part for entry in part["content"]] == found


def arguments(answer: Any) -> list[Any]:
    calls = answer["choices"][0]["message"].get("tool_calls") or []
    return [(call["function"]["name"], json.loads(call["function"]["arguments"])) for call in calls]


@pytest.mark.parametrize(
    ("asked", "more", "expected"),
    [
        ("What is the weather in Paris?", {}, [("get_weather", {"city": "Paris"})]),
        ("The weather in Oslo in Fahrenheit?", {}, [("get_weather", {"city": "Oslo", "unit": "fahrenheit"})]),
        ("Hello!", {}, []),
        ("Weather in Paris, please", {"tool_choice": "none"}, []),
        ("Hello!", {"tool_choice": "required"}, [("get_weather", {"city": "example city"})]),
        ("Hi", {"tool_choice": {"type": "function", "function": {"name": "tell_time"}}}, [("tell_time", {})]),
        ('call: tell_time {"zone": "UTC"}', {}, [("tell_time", {"zone": "UTC"})]),
        (
            "Weather in Rome, Paris and Oslo?",
            {},
            [("get_weather", {"city": city}) for city in ("Rome", "Paris", "Oslo")],
        ),
        ("Weather in Rome, Paris and Oslo?", {"parallel_tool_calls": False}, [("get_weather", {"city": "Rome"})]),
        ("Weather and time in Rome?", {}, [("get_weather", {"city": "Rome"}), ("tell_time", {"zone": "Rome"})]),
    ],
)
def test_tools_are_called(http: httpx.Client, asked: str, more: Json, expected: list[Any]) -> None:
    body = {"messages": said(asked), "tools": TOOLS, **more}
    answer = chat(http, body)
    assert arguments(answer) == expected
    named = isinstance(more.get("tool_choice"), dict)
    assert answer["choices"][0]["finish_reason"] == ("tool_calls" if expected and not named else "stop")
    found = chunks(http, body)
    pieces = [part for chunk in found for each in chunk["choices"] for part in each["delta"].get("tool_calls") or ()]
    for index, (name, given_arguments) in enumerate(expected):
        mine = [piece["function"] for piece in pieces if piece["index"] == index]
        assert mine[0] == {"name": name, "arguments": ""}
        assert json.loads("".join(piece["arguments"] for piece in mine)) == given_arguments


@pytest.mark.parametrize("version", [version for version in WITH_CHAT if takes(version, "functions")])
def test_functions_the_older_form_of_tools(http: httpx.Client, version: str) -> None:
    body = {"messages": said("What is the weather in Paris?"), "functions": [WEATHER]}
    choice = chat(http, body, version)["choices"][0]
    assert choice["finish_reason"] == "function_call"
    assert choice["message"]["function_call"] == {"name": "get_weather", "arguments": '{"city":"Paris"}'}
    parts = [each["delta"].get("function_call") for chunk in chunks(http, body, version) for each in chunk["choices"]]
    assert "".join(part["arguments"] for part in parts if part) == '{"city":"Paris"}'
    forced = chat(http, {**body, "function_call": {"name": "get_weather"}}, version)
    assert forced["choices"][0]["finish_reason"] == "stop"
    answered = [*said("Weather?"), {"role": "function", "name": "get_weather", "content": "mild"}]
    assert text(chat(http, {**body, "messages": answered}, version)) == "get_weather answered: mild"


class Person(BaseModel):
    name: str
    age: int
    friends: list[str]


def test_openai_parses_structured_outputs_and_streams(emulator: RunningEmulator) -> None:
    client = openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key=emulator.key, api_version="2024-10-21")
    messages: Any = said("Ann is 42, and Bob too.")
    with client:
        parsed = client.chat.completions.parse(model="gpt-4o", messages=messages, response_format=Person)
        assert parsed.choices[0].message.parsed == Person(name="example name", age=42, friends=["Ann", "Bob"])
        exact: Any = said('say: {"name": "Eve", "age": 1, "friends": []}')
        parsed = client.chat.completions.parse(model="gpt-4o", messages=exact, response_format=Person)
        assert parsed.choices[0].message.parsed == Person(name="Eve", age=1, friends=[])
        declined: Any = said("refuse: no")
        parsed = client.chat.completions.parse(model="gpt-4o", messages=declined, response_format=Person)
        assert parsed.choices[0].message.parsed is None
        assert (parsed.choices[0].message.refusal or "").endswith("no")
        tools: Any = TOOLS
        with client.chat.completions.stream(model="gpt-4o", messages=said("Weather in Oslo?"), tools=tools) as stream:  # type: ignore[arg-type]
            final = stream.get_final_completion()
        assert final.choices[0].message.tool_calls is not None
        assert final.choices[0].message.tool_calls[0].function.arguments == '{"city":"Oslo"}'


def test_our_client_reads_the_answers(emulator: RunningEmulator) -> None:
    with AzureOpenAI(api_version="2024-10-21", azure_endpoint=emulator.endpoint, api_key="k") as client:
        answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
        assert answer.choices[0].message.content == "Hello! How can I help you today?"
        with client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
        ) as stream:
            pieces = [chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices]
        assert "".join(pieces) == "Hello! How can I help you today?"


def test_json_objects(http: httpx.Client) -> None:
    answer = chat(http, {"messages": said("What is 2 + 3, as JSON?"), "response_format": {"type": "json_object"}})
    assert json.loads(text(answer)) == {"answer": "2 + 3 = 5"}
    exact = {"messages": said('say: {"json": [1]}'), "response_format": {"type": "json_object"}}
    assert json.loads(text(chat(http, exact))) == {"json": [1]}


@pytest.mark.parametrize("version", [version for version in WITH_CHAT if takes(version, "tools")])
def test_images_are_described(http: httpx.Client, version: str) -> None:
    parts: list[Json] = [
        {"type": "text", "text": "hello"},
        {"type": "image_url", "image_url": {"url": image(64, 32)}},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}},
    ]
    answer = chat(http, {"messages": [{"role": "user", "content": parts}]}, version)
    assert text(answer) == (
        "You sent a PNG image of 64 x 32 pixels and an image at https://example.com/a.png (the emulator fetches "
        "nothing). Hello! How can I help you today?"
    )
    assert answer["usage"]["prompt_tokens"] > 85 + 255


@pytest.mark.parametrize("version", [version for version in WITH_CHAT if takes(version, "audio")])
def test_speech_is_heard_and_spoken(http: httpx.Client, version: str) -> None:
    heard = {"data": base64.b64encode(speech("count to 3", "alloy", "wav")).decode(), "format": "wav"}
    content = [{"type": "input_audio", "input_audio": heard}]
    body: Json = {
        "messages": [{"role": "user", "content": content}],
        "modalities": ["text", "audio"],
        "audio": {"voice": "alloy", "format": "wav"},
    }
    answer = chat(http, body, version)
    spoken = answer["choices"][0]["message"]["audio"]
    assert text(answer) is None
    assert spoken["transcript"].startswith("You sent a recording (WAV, ")
    assert spoken["transcript"].endswith("seconds). 1, 2, 3")
    assert base64.b64decode(spoken["data"])[:4] == b"RIFF"
    assert refusal(http, {**body, "stream": True}, version)["param"] == "audio.format"
    found = chunks(http, {**body, "audio": {"voice": "alloy", "format": "pcm16"}}, version)
    parts = [each["delta"]["audio"] for chunk in found for each in chunk["choices"] if "audio" in each["delta"]]
    assert "".join(part.get("transcript", "") for part in parts) == spoken["transcript"]
    samples = b"".join(base64.b64decode(part.get("data", "")) for part in parts)
    assert samples == speech(spoken["transcript"], "alloy", "pcm")


@pytest.mark.parametrize("version", WITH_CHAT)
def test_a_prompt_is_filtered(http: httpx.Client, version: str) -> None:
    for more in ({}, {"stream": True}):
        error = refusal(http, {"messages": said("Hi [[filter:violence]]"), **more}, version)
        assert (error["code"], error["param"], error["status"]) == ("content_filter", "prompt", 400)
        assert error["innererror"]["code"] == "ResponsibleAIPolicyViolation"
        assert error["innererror"]["content_filter_result"]["violence"] == {"filtered": True, "severity": "high"}


@pytest.mark.parametrize("version", WITH_CHAT)
def test_an_answer_is_filtered_in_the_middle(http: httpx.Client, version: str) -> None:
    body = {"messages": said("[[filter-output:hate]] count to 20")}
    choice = chat(http, body, version)["choices"][0]
    assert choice["finish_reason"] == "content_filter"
    if filters(version):
        assert choice["content_filter_results"]["hate"] == {"filtered": True, "severity": "high"}
    found = chunks(http, body, version)
    assert streamed(found) == choice["message"]["content"]
    assert choice["message"]["content"].startswith("1, 2, 3,")
    last = found[-1]["choices"][0]
    assert last["finish_reason"] == "content_filter"
    if filters(version):
        assert last["content_filter_results"]["hate"]["filtered"]
    else:
        assert "filter_results" not in str(found)


def test_the_asynchronous_filter_comes_after_the_text(http: httpx.Client) -> None:
    found = chunks(http, {"messages": said("count to 30")}, **{"x-aoai-filter": "asynchronous"})
    at = 0
    seen = ""
    for choice in (choice for chunk in found for choice in chunk["choices"]):
        seen += choice["delta"].get("content") or ""
        offsets = choice.get("content_filter_offsets")
        if offsets is not None:
            assert choice["delta"] == {}
            assert offsets == {"check_offset": at, "start_offset": at, "end_offset": len(seen)}
            assert choice["content_filter_results"] == SAFE
            at = len(seen)
        else:
            assert choice["content_filter_results"] == {}
    assert at == len(seen) > 0


def test_a_prediction_counts_where_it_comes_true(http: httpx.Client) -> None:
    prediction = {"type": "content", "content": "1, 2, 4"}
    details = chat(http, {"messages": said("count to 3"), "prediction": prediction})["usage"][
        "completion_tokens_details"
    ]
    assert details["accepted_prediction_tokens"] > 0
    assert details["rejected_prediction_tokens"] > 0


@pytest.mark.parametrize("version", [version for version in WITH_CHAT if takes(version, "data_sources")])
def test_data_sources_give_a_context(http: httpx.Client, version: str) -> None:
    parameters = {
        "endpoint": "https://example.com",
        "index_name": "books",
        "authentication": {"type": "api_key", "key": "k"},
    }
    body = {"messages": said("Who?"), "data_sources": [{"type": "azure_search", "parameters": parameters}]}
    context = chat(http, body, version)["choices"][0]["message"]["context"]
    assert "books" in context["citations"][0]["content"]
    assert json.loads(context["intent"]) == ["Who?"]
    assert chunks(http, body, version)[1]["choices"][0]["delta"]["context"] == context


def test_stored_completions(emulator: RunningEmulator) -> None:
    with AzureOpenAI(api_version="2025-04-01-preview", azure_endpoint=emulator.endpoint, api_key="k") as client:
        made = [
            client.chat.completions.create(
                model=f"stored-{number % 2}",
                messages=[{"role": "system", "content": "Be brief."}, {"role": "user", "content": f"say: {number}"}],
                store=True,
                metadata={"number": str(number)},
            ).id
            for number in range(3)
        ]
        client.chat.completions.create(model="stored-0", messages=[{"role": "user", "content": "Hi"}])
        assert [each.id for each in client.chat.completions.list(model="stored-0")] == [made[2], made[0]]
        kept = client.chat.completions.retrieve(made[1])
        assert kept.choices is not None
        assert kept.choices[0].message is not None
        assert kept.choices[0].message.content == "1"
        messages = client.chat.completions.messages.list(made[1])
        assert [message.content for message in messages] == ["Be brief.", "say: 1"]
        assert client.chat.completions.update(made[1], metadata={"a": "b"}).metadata is not None
        assert client.chat.completions.delete(made[1]).deleted
        with pytest.raises(Exception, match="404"):
            client.chat.completions.retrieve(made[1])


def test_stored_completions_by_metadata(http: httpx.Client) -> None:
    version = "2025-04-01-preview"
    ids = [
        whole(
            http, "chat.completions.create", {"messages": said("Hi"), "store": True, "metadata": {"run": run}}, version
        )["id"]
        for run in ("one", "two")
    ]
    query = {"api-version": version, "metadata": "run=two"}
    found = http.get("/openai/chat/completions", params=query).json()
    assert [each["id"] for each in found["data"]] == [ids[1]]
    assert http.get("/openai/chat/completions", params={**query, "metadata": "two"}).status_code == 400
