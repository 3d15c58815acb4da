"""Legacy completions: whole, as a stream, echoed, several, and with log probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openai
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aoai_emulator._spec.documents import document
from tests.emulator.answers import UNDATED, VERSIONS, Json, events, knows, post, refusal, whole

if TYPE_CHECKING:
    import httpx

    from aoai.emulator import RunningEmulator

NAME = "completions.create"
DATED = [version for version in VERSIONS if version not in UNDATED]
LAST = DATED[-1]


def filters(version: str) -> bool:
    """Say whether a version tells what the content filter found; the first two do not."""
    return knows(version, "prompt_filter_results", NAME)


def complete(http: httpx.Client, body: Json, version: str = LAST) -> Any:
    return whole(http, NAME, body, version)


@pytest.mark.parametrize("version", DATED)
def test_whole_and_streamed(http: httpx.Client, version: str) -> None:
    body = {"prompt": ["say: one two", "count to 3"], "n": 2, "max_tokens": 50}
    answer = complete(http, body, version)
    assert [choice["text"] for choice in answer["choices"]] == ["one two", "one two", "1, 2, 3", "1, 2, 3"]
    assert {choice["finish_reason"] for choice in answer["choices"]} == {"stop"}
    *found, done = events(http, NAME, body, version)
    assert done == "[DONE]"
    assert found[0]["choices"] == []
    if filters(version):
        assert [each["prompt_index"] for each in found[0]["prompt_filter_results"]] == [0, 1]
    else:
        assert "filter" not in str(found)
    texts = ["", "", "", ""]
    for chunk in found[1:]:
        texts[chunk["choices"][0]["index"]] += chunk["choices"][0]["text"]
    assert texts == [choice["text"] for choice in answer["choices"]]


def test_a_limit_of_16_tokens_where_none_is_given(http: httpx.Client) -> None:
    answer = complete(http, {"prompt": "write 50 words"})
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["completion_tokens"] == 16
    assert complete(http, {"prompt": "write 50 words", "max_tokens": 0})["choices"][0]["text"] == ""


def test_stop(http: httpx.Client) -> None:
    assert complete(http, {"prompt": "count to 9", "stop": ", 3"})["choices"][0]["text"] == "1, 2"
    assert complete(http, {"prompt": "count to 9", "stop": ["5", ","]})["choices"][0]["text"] == "1"


def test_log_probabilities_and_echo(http: httpx.Client) -> None:
    body = {"prompt": "count to 3", "logprobs": 2, "echo": True}
    choice = complete(http, body)["choices"][0]
    assert choice["text"] == "count to 31, 2, 3"
    found = choice["logprobs"]
    assert "".join(found["tokens"]) == choice["text"]
    assert found["token_logprobs"][0] is None
    assert found["top_logprobs"][0] is None
    assert all(likely < 0 for likely in found["token_logprobs"][1:])
    assert all(len(top) == 2 for top in found["top_logprobs"][1:])
    for token, offset in zip(found["tokens"], found["text_offset"], strict=True):
        assert choice["text"].startswith(token, offset)
    streamed: Json = {key: [] for key in found}
    for chunk in events(http, NAME, body, LAST)[:-1]:
        for each in chunk["choices"]:
            for key, values in (each["logprobs"] or {}).items():
                streamed[key] += values
    assert streamed == found
    alone = complete(http, {**body, "echo": False, "logprobs": 0})["choices"][0]["logprobs"]
    assert alone["text_offset"][0] == len("count to 3")
    assert alone["top_logprobs"] is None


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"n": 3, "best_of": 2}, "best_of"),
        ({"best_of": 2, "stream": True}, "best_of"),
        ({"prompt": []}, "prompt"),
        ({"stream_options": {"include_usage": True}}, "stream_options"),
    ],
)
def test_what_the_service_refuses_beyond_the_schema(http: httpx.Client, more: Json, param: str) -> None:
    assert refusal(http, {"prompt": "Hi", **more}, LAST, NAME)["param"] == param


@pytest.mark.parametrize("version", DATED)
def test_filters(http: httpx.Client, version: str) -> None:
    error = refusal(http, {"prompt": ["fine", "[[filter:sexual]]"]}, version, NAME)
    assert error["code"] == "content_filter"
    choice = complete(http, {"prompt": "[[filter-output:hate]] count to 9"}, version)["choices"][0]
    assert choice["finish_reason"] == "content_filter"
    assert choice["content_filter_results"]["hate"]["filtered"] if filters(version) else "filter_results" not in choice


@pytest.mark.parametrize("version", DATED)
@settings(max_examples=20)
@given(data=st.data())
def test_any_combination(http: httpx.Client, version: str, data: st.DataObject) -> None:
    every: dict[str, st.SearchStrategy[Any]] = {
        "max_tokens": st.integers(0, 20),
        "n": st.integers(1, 3),
        "best_of": st.integers(1, 3),
        "echo": st.booleans(),
        "logprobs": st.integers(0, 5),
        "stop": st.sampled_from([" ", ["a", "b"]]),
        "suffix": st.text(max_size=5),
        "seed": st.integers(-5, 5),
    }
    takes = document(version).operations[NAME].takes
    body = data.draw(st.fixed_dictionaries({}, optional={key: each for key, each in every.items() if takes(key)}))
    body["prompt"] = data.draw(st.text(max_size=30) | st.lists(st.text(max_size=10), min_size=1, max_size=3))
    if post(http, NAME, body, version).status_code == 400:
        assert body["best_of"] < body.get("n", 1)
        return
    complete(http, body, version)
    if body.get("best_of", 1) == 1:
        events(http, NAME, body, version)


def test_openai_reads_it(emulator: RunningEmulator) -> None:
    with openai.AzureOpenAI(azure_endpoint=emulator.endpoint, api_key="k", api_version="2024-10-21") as client:
        assert client.completions.create(model="m", prompt="say: yes").choices[0].text == "yes"
        stream = client.completions.create(model="m", prompt="say: yes, sir", stream=True)
        assert "".join(chunk.choices[0].text for chunk in stream if chunk.choices) == "yes, sir"
