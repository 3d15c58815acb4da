"""Conversations keep their items, those of responses made in them too; background responses are awaited, cancelled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import aoai.emulator
from tests.emulator.stateful import Api, having, until

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

VERSIONS = having("conversations.create")
WAITING = {"queued", "in_progress"}


def said(item: Any) -> str:
    return "".join(part["text"] for part in item["content"])


def message(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": text}


@pytest.mark.parametrize("version", VERSIONS)
def test_items_are_kept_listed_and_deleted(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    made = api("conversations.create", {"items": [message("one")], "metadata": {"a": "b"}})
    conversation = made["id"]
    assert api("conversations.retrieve", conversation=conversation) == made
    added = api("conversations.items.create", {"items": [message("two"), message("three")]}, conversation=conversation)
    assert [said(item) for item in added["data"]] == ["two", "three"]
    items = api("conversations.items.list", conversation=conversation)
    assert [said(item) for item in items["data"]] == ["three", "two", "one"]
    query = {"order": "asc", "limit": 1}
    first = api("conversations.items.list", query=query, conversation=conversation)
    assert (said(first["data"][0]), first["has_more"]) == ("one", True)
    rest = api("conversations.items.list", query={"order": "asc", "after": first["last_id"]}, conversation=conversation)
    assert [said(item) for item in rest["data"]] == ["two", "three"]
    two = added["first_id"]
    assert api("conversations.items.retrieve", conversation=conversation, item=two) == added["data"][0]
    assert api("conversations.items.delete", conversation=conversation, item=two)["id"] == conversation
    api.refused(404, "conversations.items.retrieve", conversation=conversation, item=two)
    changed = api("conversations.update", {"metadata": {"c": "d"}}, conversation=conversation)
    assert changed == made | {"metadata": {"c": "d"}}
    assert api("conversations.delete", conversation=conversation)["deleted"] is True
    api.refused(404, "conversations.retrieve", conversation=conversation)
    api.refused(404, "conversations.items.list", conversation=conversation)


@pytest.mark.parametrize("version", VERSIONS)
def test_one_item_may_be_in_two_conversations(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    answer = api("responses.create", {"model": "gpt-4o", "input": "say: Hello"})["output"]
    first, second = (api("conversations.create", {"items": answer})["id"] for _ in range(2))
    api("conversations.items.delete", conversation=first, item=answer[0]["id"])
    left = [api("conversations.items.list", conversation=each)["data"] for each in (first, second)]
    assert [[said(item) for item in items] for items in left] == [[], ["Hello"]]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("as_object", [True, False])
def test_responses_go_on_with_a_conversation(http: httpx.Client, version: str, as_object: bool) -> None:
    api = Api(http, version)
    conversation = api("conversations.create", {})["id"]
    named = {"id": conversation} if as_object else conversation
    for text in ("say: blue", "say: green"):
        made = api("responses.create", {"model": "gpt-4o", "input": text, "conversation": named})
        assert made["conversation"] == {"id": conversation}
    items = api("conversations.items.list", query={"order": "asc"}, conversation=conversation)["data"]
    assert [(item["role"], said(item)) for item in items] == [
        ("user", "say: blue"),
        ("assistant", "blue"),
        ("user", "say: green"),
        ("assistant", "green"),
    ]
    longer, alone = (
        api("responses.create", {"model": "gpt-4o", "input": "Hi"} | more)["usage"]["input_tokens"]
        for more in ({"conversation": named}, {})
    )
    assert longer > alone  # it was asked with all that was said before
    both = {"model": "gpt-4o", "input": "Hi", "conversation": named, "previous_response_id": made["id"]}
    assert api.refused(400, "responses.create", both)["param"] == "previous_response_id"
    api.refused(404, "responses.create", {"model": "gpt-4o", "input": "Hi", "conversation": "conv_none"})


@pytest.fixture
def slow() -> Iterator[aoai.emulator.RunningEmulator]:
    """An emulator whose background work takes its time."""
    with aoai.emulator.running(check_answers=True, pace=0.3) as running:
        yield running


@pytest.mark.parametrize("version", having("responses.cancel"))
def test_a_response_in_the_background_is_cancelled(slow: aoai.emulator.RunningEmulator, version: str) -> None:
    import httpx

    with httpx.Client(base_url=slow.endpoint, timeout=60) as http:
        api = Api(http, version)
        asked = {"model": "gpt-4o", "input": "count to 3", "background": True}
        identifier = api("responses.create", asked)["id"]
        assert api("responses.cancel", response=identifier)["status"] == "cancelled"
        other = api("responses.create", asked)["id"]
        done = until(lambda: api("responses.retrieve", response=other), lambda each: each["status"] not in WAITING)
        assert done["status"] == "completed"
        assert api("responses.cancel", response=other) == done
        still = api("responses.retrieve", response=identifier)
        assert (still["status"], still["output"]) == ("cancelled", [])
        whole = api("responses.create", asked | {"background": False})["id"]
        api.refused(400, "responses.cancel", response=whole)
        api.refused(404, "responses.cancel", response="resp_none")


@pytest.mark.parametrize("version", having("responses.cancel"))
def test_events_of_a_response_in_the_background_are_waited_for(
    slow: aoai.emulator.RunningEmulator, version: str
) -> None:
    import httpx

    with httpx.Client(base_url=slow.endpoint, timeout=60) as http:
        api = Api(http, version)
        asked = {"model": "gpt-4o", "input": "count to 3", "background": True}
        identifier = api("responses.create", asked)["id"]

        def events(after: int | None = None) -> list[Any]:
            query = {"stream": "true"} | ({} if after is None else {"starting_after": str(after)})
            answer = api.send("responses.retrieve", query=query, response=identifier)
            assert answer.status_code == 200, answer.text
            lines = [line for line in answer.text.split("\n") if line.startswith("data: ")]
            return [json.loads(line.removeprefix("data: ")) for line in lines]

        found = events()
        assert [event["sequence_number"] for event in found] == list(range(len(found)))
        assert [found[0]["type"], found[-1]["type"]] == ["response.created", "response.completed"]
        assert events(4) == found[5:]
        text = "".join(event["delta"] for event in found if event["type"] == "response.output_text.delta")
        assert text == "1, 2, 3"
        whole = api("responses.create", asked | {"background": False})["id"]
        api.refused(400, "responses.retrieve", query={"stream": "true"}, response=whole)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_conversation_can_be_begun_without_a_body(http: httpx.Client, version: str) -> None:
    api = Api(http, version)
    assert api("conversations.create")["metadata"] == {}
    missing = api.refused(400, "conversations.items.create", conversation="conv_none")
    assert missing["message"] == "The body of the request is missing."
