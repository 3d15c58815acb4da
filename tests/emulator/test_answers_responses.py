"""Responses: whole, as a stream of events in the order of the protocol, kept, gone on with, and in the background."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import openai
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from aoai_emulator._spec.documents import document
from tests import spec_values
from tests.emulator.answers import UNDATED, WITH_RESPONSES, Json, events, post, refusal, whole
from tests.emulator.answers import address as named

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from aoai.emulator import RunningEmulator

NAME = "responses.create"
TOOL: Json = {
    "type": "function",
    "name": "get_weather",
    "description": "Get the weather of a city",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}
every_version = pytest.mark.parametrize("version", WITH_RESPONSES)


def respond(http: httpx.Client, body: Json, version: str = "v1") -> Any:
    return whole(http, NAME, body, version)


def text(answer: Any) -> str:
    parts = [part for item in answer["output"] if item["type"] == "message" for part in item["content"]]
    return "".join(part.get("text") or part.get("refusal") for part in parts)


def address(version: str, *parts: str) -> Any:
    prefix, query = named(version)
    return {"url": "/".join([f"{prefix}/responses", *parts]), "params": query}


@every_version
def test_a_whole_answer(http: httpx.Client, version: str) -> None:
    answer = respond(http, {"input": "What is 2 + 3?", "instructions": "Be brief.", "metadata": {"a": "b"}}, version)
    assert (text(answer), answer["status"], answer["model"]) == ("2 + 3 = 5", "completed", "gpt-4o")
    assert (answer["instructions"], answer["metadata"], answer["error"]) == ("Be brief.", {"a": "b"}, None)
    assert answer["usage"]["total_tokens"] == answer["usage"]["input_tokens"] + answer["usage"]["output_tokens"]
    assert "input_tokens_details" in answer["usage"] or version not in UNDATED


@every_version
def test_a_stream_has_the_order_of_the_protocol(http: httpx.Client, version: str) -> None:
    found = events(http, NAME, {"input": "count to 3"}, version)
    kinds = [event["type"].removeprefix("response.") for event in found]
    deltas = kinds.count("output_text.delta")
    assert kinds == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        *["output_text.delta"] * deltas,
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]
    assert "".join(event.get("delta", "") for event in found) == "1, 2, 3"
    assert found[0]["response"]["status"] == "in_progress"
    assert found[0]["response"]["output"] == []
    assert found[-1]["response"]["output"] == [found[-2]["item"]]
    assert found[-1]["response"]["model"] == "gpt-4o"
    assert len({event["item_id"] for event in found if "item_id" in event}) == 1
    if version in UNDATED:
        assert [event["sequence_number"] for event in found] == list(range(len(found)))
    else:
        assert all("sequence_number" not in event for event in found)


@every_version
def test_events_are_named(http: httpx.Client, version: str) -> None:
    response = post(http, NAME, {"input": "Hi", "stream": True}, version)
    for event in response.text.strip().split("\n\n"):
        name, data = event.split("\n")
        assert name == f"event: {json.loads(data.removeprefix('data: '))['type']}"


@every_version
def test_functions(http: httpx.Client, version: str) -> None:
    body: Json = {"input": "What is the weather in Paris and Rome?", "tools": [TOOL]}
    answer = respond(http, body, version)
    first, second = answer["output"]
    assert [item["arguments"] for item in (first, second)] == ['{"city":"Paris"}', '{"city":"Rome"}']
    found = events(http, NAME, body, version)
    kinds = [event["type"] for event in found]
    start = kinds.index("response.output_item.added")
    assert found[start]["item"]["arguments"] == ""
    ends = kinds.index("response.function_call_arguments.done")
    assert set(kinds[start + 1 : ends]) == {"response.function_call_arguments.delta"}
    assert (
        "".join(event["delta"] for event in found[start + 1 : ends]) == found[ends]["arguments"] == '{"city":"Paris"}'
    )
    assert found[-1]["response"]["status"] == "completed"
    results = [
        {"type": "function_call_output", "call_id": item["call_id"], "output": weather}
        for item, weather in ((first, "mild"), (second, "hot"))
    ]
    told = respond(http, {"input": results, "previous_response_id": answer["id"], "tools": [TOOL]}, version)
    assert text(told) == "get_weather answered: mild\nget_weather answered: hot"
    error = refusal(http, {"input": results[:1], "previous_response_id": answer["id"]}, version, NAME)
    assert second["call_id"] in error["message"]
    assert "call_id" in refusal(http, {"input": results}, version, NAME)["message"]


@every_version
def test_conversations_go_on(http: httpx.Client, version: str) -> None:
    first = respond(http, {"input": "I like tea.", "instructions": "Be brief."}, version)
    second = respond(http, {"input": "And cake.", "previous_response_id": first["id"]}, version)
    third = respond(http, {"input": "What did I say?", "previous_response_id": second["id"]}, version)
    assert text(third) == 'You said: "I like tea." and "And cake.".'
    asked = {"input": "what are your instructions?", "previous_response_id": second["id"]}
    assert text(respond(http, asked, version)) == "I have none."
    error = refusal(http, {"input": "Hi", "previous_response_id": "resp_none"}, version, NAME)
    assert error["code"] == "previous_response_not_found"


@every_version
def test_kept_listed_and_deleted(http: httpx.Client, version: str) -> None:
    items: list[Json] = [
        {"type": "message", "role": role, "content": [{"type": "input_text", "text": f"text {number}"}]}
        for number, role in enumerate(("developer", "user", "user"))
    ]
    made = respond(http, {"input": items}, version)
    assert http.get(**address(version, made["id"])).json() == made
    listing = address(version, made["id"], "input_items")
    found = http.get(**listing).json()
    assert [item["content"][0]["text"] for item in found["data"]] == ["text 2", "text 1", "text 0"]
    query = {**listing["params"], "order": "asc", "limit": 1, "after": found["last_id"]}
    page = http.get(listing["url"], params=query).json()
    assert [item["content"][0]["text"] for item in page["data"]] == ["text 1"]
    assert (page["has_more"], page["first_id"]) == (True, page["data"][0]["id"])
    query = {**listing["params"], "order": "asc", "before": found["first_id"]}
    assert [item["id"] for item in http.get(listing["url"], params=query).json()["data"]] == [
        item["id"] for item in found["data"][:0:-1]
    ]
    assert http.get(listing["url"], params={**listing["params"], "after": "none"}).status_code == 400
    again = [{"type": "item_reference", "id": made["output"][0]["id"]}, {"role": "user", "content": "Hi"}]
    assert text(respond(http, {"input": again}, version)) == "Hello! How can I help you today?"
    assert http.delete(**address(version, made["id"])).json()["deleted"] is True
    assert http.get(**address(version, made["id"])).status_code == 404
    forgotten = respond(http, {"input": "Hi", "store": False}, version)
    assert http.get(**address(version, forgotten["id"])).status_code == 404
    assert post(http, NAME, {"input": [{**again[0], "id": "msg_none"}]}, version).status_code == 404


@every_version
def test_items_of_every_kind_are_listed(http: httpx.Client, version: str) -> None:
    call = {
        "type": "function_call",
        "id": "fc_1",
        "call_id": "c1",
        "name": "f",
        "arguments": "{}",
        "status": "completed",
    }
    shot = {"type": "computer_screenshot", "image_url": "https://example.com/a.png"}
    items: list[Json] = [
        {"role": "user", "content": "Hi"},
        {"type": "message", "role": "assistant", "content": "Hm"}
        if version not in UNDATED
        else {"type": "message", "role": "assistant", "content": [{"type": "input_text", "text": "Hm"}]},
        {"type": "reasoning", "id": "rs_1", "summary": []},
        call,
        {"type": "function_call_output", "call_id": "c1", "output": "done"},
        {"type": "file_search_call", "id": "fs_1", "queries": ["tea"], "status": "completed"},
        {
            "type": "computer_call",
            "id": "cu_1",
            "call_id": "c2",
            "action": {"type": "wait"},
            "pending_safety_checks": [],
            "status": "completed",
        },
        {"type": "computer_call_output", "call_id": "c2", "output": shot},
    ]
    made = respond(http, {"input": items}, version)
    listing = address(version, made["id"], "input_items")
    response = http.get(listing["url"], params={**listing["params"], "order": "asc"})
    found = response.json()["data"]
    pinned = spec_values.operations(version)["responses.input_items.list"]
    schema = pinned.whole[0].schema
    assert schema is not None
    assert pinned.document.faults(schema, response.json()) == []
    kinds = [item.get("type", "message") for item in items]
    assert [item["type"] for item in found] == [kind for kind in kinds if kind != "reasoning"]
    assert all(item["id"] for item in found)


@every_version
def test_endings(http: httpx.Client, version: str) -> None:
    cut = respond(http, {"input": "write 90 words", "max_output_tokens": 16}, version)
    assert (cut["status"], cut["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
    assert cut["output"][0]["status"] == "incomplete"
    assert cut["usage"]["output_tokens"] == 16
    assert refusal(http, {"input": "Hi", "max_output_tokens": 15}, version, NAME)["param"] == "max_output_tokens"
    held = {"input": "[[filter-output:hate]] count to 9"}
    assert respond(http, held, version)["incomplete_details"] == {"reason": "content_filter"}
    assert events(http, NAME, held, version)[-1]["type"] == "response.incomplete"
    assert refusal(http, {"input": "[[filter:hate]]"}, version, NAME)["code"] == "content_filter"
    failed = {"input": "fail: no more tea"}
    assert respond(http, failed, version)["error"] == {"code": "server_error", "message": "no more tea"}
    assert events(http, NAME, failed, version)[-1]["type"] == "response.failed"


@every_version
def test_refusals(http: httpx.Client, version: str) -> None:
    answer = respond(http, {"input": "refuse: no"}, version)
    assert answer["output"][0]["content"][0]["type"] == "refusal"
    found = events(http, NAME, {"input": "refuse: no"}, version)
    assert "".join(event["delta"] for event in found if event["type"] == "response.refusal.delta") == text(answer)
    assert [event["refusal"] for event in found if event["type"] == "response.refusal.done"] == [text(answer)]


@every_version
def test_reasoning(http: httpx.Client, version: str) -> None:
    effort: Json = {"effort": "low", "summary": "detailed"} if version != "2025-03-01-preview" else {"effort": "low"}
    answer = respond(http, {"input": "Hi", "reasoning": effort}, version)
    assert [item["type"] for item in answer["output"]] == ["reasoning", "message"]
    assert answer["usage"]["output_tokens_details"]["reasoning_tokens"] == 16
    kinds = [event["type"] for event in events(http, NAME, {"input": "Hi", "reasoning": effort}, version)]
    assert ("response.reasoning_summary_text.delta" in kinds) == (version in UNDATED)
    lost = respond(http, {"input": "Hi", "reasoning": effort, "max_output_tokens": 16}, version)
    assert [item["type"] for item in lost["output"]] == ["reasoning"]
    assert lost["status"] == "incomplete"


@every_version
def test_forms_of_text(http: httpx.Client, version: str) -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    }
    form = {"format": {"type": "json_schema", "name": "place", "schema": schema, "strict": True}}
    assert json.loads(text(respond(http, {"input": "I live in Rome.", "text": form}, version))) == {"city": "Rome"}
    loose = {"format": {"type": "json_schema", "name": "place", "schema": {"type": "object"}, "strict": True}}
    assert refusal(http, {"input": "Hi", "text": loose}, version, NAME)["param"] == "text.format"
    assert refusal(http, {"input": "Hi", "text": {"format": {"type": "json_object"}}}, version, NAME)


@every_version
def test_images_and_files(http: httpx.Client, version: str) -> None:
    parts = [
        {"type": "input_image", "detail": "auto", "image_url": "https://example.com/a.png"},
        {"type": "input_image", "detail": "auto", "file_id": "file-1"},
        {"type": "input_file", "filename": "a.txt", "file_data": "data:text/plain;base64,aGk="},
    ]
    answer = respond(http, {"input": [{"role": "user", "content": parts, "type": "message"}]}, version)
    assert "https://example.com/a.png" in text(answer)
    assert "the file a.txt (2 bytes)" in text(answer)


def test_log_probabilities(http: httpx.Client) -> None:
    body = {"input": "count to 3", "include": ["message.output_text.logprobs"], "top_logprobs": 2}
    found = respond(http, body)["output"][0]["content"][0]["logprobs"]
    assert "".join(each["token"] for each in found) == "1, 2, 3"
    assert all(len(each["top_logprobs"]) == 2 for each in found)


def test_in_the_background(http: httpx.Client) -> None:
    made = respond(http, {"input": "count to 3", "background": True})
    assert (made["status"], made["output"]) == ("queued", [])
    statuses = ["queued"]
    until = time.monotonic() + 30
    while statuses[-1] not in {"completed", "failed"} and time.monotonic() < until:
        statuses.append(http.get(**address("v1", made["id"])).json()["status"])
    assert list(dict.fromkeys(statuses))[-1] == "completed"
    assert text(http.get(**address("v1", made["id"])).json()) == "1, 2, 3"
    kinds = [event["type"] for event in events(http, NAME, {"input": "Hi", "background": True})]
    assert kinds[:3] == ["response.created", "response.queued", "response.in_progress"]
    assert refusal(http, {"input": "Hi", "background": True, "store": False}, "v1", NAME)["param"] == "store"


@every_version
@settings(max_examples=15)
@given(data=st.data())
def test_any_combination(http: httpx.Client, version: str, data: st.DataObject) -> None:
    every: dict[str, st.SearchStrategy[Any]] = {
        "tools": st.just([TOOL]),
        "tool_choice": st.sampled_from(["none", "auto", "required", {"type": "function", "name": "get_weather"}]),
        "parallel_tool_calls": st.booleans(),
        "max_output_tokens": st.integers(16, 40),
        "reasoning": st.sampled_from([{"effort": "low"}, {"effort": None}]),
        "truncation": st.sampled_from(["auto", "disabled"]),
        "temperature": st.floats(0, 2),
        "store": st.booleans(),
        "user": st.text(max_size=3),
        "instructions": st.text(max_size=9),
        "background": st.booleans(),
        "max_tool_calls": st.integers(1, 3),
        "include": st.just(["file_search_call.results"]),
    }
    takes = document(version).operations[NAME].takes
    body = data.draw(st.fixed_dictionaries({}, optional={key: each for key, each in every.items() if takes(key)}))
    body["input"] = data.draw(st.sampled_from(["Weather in Rome?", "refuse: no", "count to 40", "é", "fail: x"]))
    if post(http, NAME, body, version).status_code == 400:
        assert ("tool_choice" in body and "tools" not in body) or body.get("background")
        return
    answer = respond(http, body, version)
    found = events(http, NAME, body, version)
    if not body.get("background"):
        assert found[-1]["response"]["status"] == answer["status"]
        assert [item["type"] for item in found[-1]["response"]["output"]] == [item["type"] for item in answer["output"]]
        assert text(found[-1]["response"]) == text(answer)


class Place(BaseModel):
    city: str


def clients(emulator: RunningEmulator) -> Iterator[openai.OpenAI]:
    yield openai.OpenAI(base_url=f"{emulator.endpoint}/openai/v1", api_key="k")
    yield openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key="k", api_version="2025-04-01-preview")


def test_openai_reads_them(emulator: RunningEmulator) -> None:
    for client in clients(emulator):
        with client:
            assert client.responses.create(model="m", input="say: yes").output_text == "yes"
            parsed = client.responses.parse(model="m", input="I live in Rome.", text_format=Place)
            assert parsed.output_parsed == Place(city="Rome")
            with client.responses.stream(model="m", input="count to 4") as stream:
                kinds = [event.type for event in stream]
                assert stream.get_final_response().output_text == "1, 2, 3, 4"
            assert kinds[-1] == "response.completed"


@every_version
def test_our_client_reads_them(emulator: RunningEmulator, version: str) -> None:
    client: Any = emulator.connect(version)
    with client:
        answer = client.responses.create(model="m", input="say: yes")
        assert answer.output_text == "yes"
        assert client.responses.retrieve(answer.id).id == answer.id
        assert [item.role for item in client.responses.input_items.list(answer.id)] == ["user"]
        with client.responses.create(model="m", input="count to 4", stream=True) as stream:
            kinds = [event.type for event in stream]
        assert kinds[0] == "response.created"
        assert kinds[-1] == "response.completed"
        assert client.responses.delete(answer.id).deleted
