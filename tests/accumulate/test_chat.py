"""Chat completions put together: every version, what only Azure sends, pieces of every kind, and odd data."""

from __future__ import annotations

from base64 import b64encode
from importlib import import_module
from typing import Any, assert_type

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import aoai_generated
from aoai._streams.accumulate import operations
from aoai._streams.accumulate.chat import ChatAccumulator
from aoai._streams.accumulate.events import ChunkEvent, ContentDeltaEvent, ContentDoneEvent
from aoai_generated.v1.models import CreateChatCompletionResponse as Completion
from aoai_generated.v1.models import CreateChatCompletionStreamResponse as Streamed
from aoai_generated.v2024_10_21.models import CreateChatCompletionResponse, CreateChatCompletionStreamResponse
from tests.accumulate.chat_streams import Chunk, chunk, empty, filtered_streams

SAFE = {"filtered": False, "severity": "safe"}


def put_together(chunks: list[Chunk]) -> Completion:
    accumulator: ChatAccumulator[Streamed, Completion]
    accumulator = ChatAccumulator(Completion)
    for data in chunks:
        accumulator.add(Streamed.from_dict(data))
    return accumulator.final()


def only_choice(*choices: dict[str, Any]) -> dict[str, Any]:
    built: dict[str, Any] = put_together([chunk({"index": 0, **choice}) for choice in choices]).to_dict()["choices"][0]
    return built


def message(*deltas: dict[str, Any]) -> dict[str, Any]:
    built: dict[str, Any] = only_choice(*({"delta": delta} for delta in deltas))["message"]
    return built


RECORDING: list[Chunk] = [
    empty(prompt_filter_results=[{"prompt_index": 0, "content_filter_results": {"hate": SAFE}}]),
    chunk(
        {
            "index": 0,
            "delta": {"role": "assistant", "content": "", "refusal": None},
            "content_filter_results": {},
            "finish_reason": None,
            "logprobs": None,
        },
        usage=None,
    ),
    chunk({"index": 0, "delta": {"content": "Grüß"}, "content_filter_results": {"hate": SAFE}, "finish_reason": None}),
    chunk({"index": 0, "delta": {"content": " Gott 👋"}, "content_filter_results": {}, "finish_reason": None}),
    empty(
        {
            "index": 0,
            "finish_reason": None,
            "content_filter_results": {"violence": SAFE},
            "content_filter_offsets": {"check_offset": 10, "start_offset": 10, "end_offset": 21},
        }
    ),
    chunk({"index": 0, "delta": {}, "content_filter_results": {}, "finish_reason": "stop"}),
    chunk(usage={"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13}),
]


@pytest.mark.parametrize("version", aoai_generated.OPERATIONS["chat.completions.create"])
def test_every_version(version: str) -> None:
    package = f"aoai_generated.{aoai_generated.VERSIONS[version]}"
    operation = import_module(f"{package}.api").OPERATIONS["chat.completions.create"]
    accumulator = operations.begin(operation)()
    models = import_module(f"{package}.models")
    chunk_model = models.CreateChatCompletionStreamResponse
    events = [event for data in RECORDING for event in accumulator.add(chunk_model.from_dict(data))]
    completion = accumulator.final()
    assert type(completion) is models.CreateChatCompletionResponse
    assert completion.to_dict() == {
        "id": "chatcmpl-1",
        "created": 1732000000,
        "model": "gpt-4o-2024-08-06",
        "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": {"hate": SAFE}}],
        "system_fingerprint": "fp_1",
        "usage": {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13},
        "object": "chat.completion",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Grüß Gott 👋", "refusal": None},
                "content_filter_results": {"hate": SAFE, "violence": SAFE},
                "content_filter_offsets": {"check_offset": 10, "start_offset": 10, "end_offset": 21},
                "finish_reason": "stop",
                "logprobs": None,
            }
        ],
    }
    assert completion.choices[0].message.content == "Grüß Gott 👋"
    assert [event.type for event in events if event.type != "chunk"] == [*["content.delta"] * 3, "content.done"]
    assert [event.chunk.to_dict() for event in events if event.type == "chunk"] == RECORDING


def test_types_are_those_of_the_version() -> None:
    accumulator: ChatAccumulator[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    accumulator = ChatAccumulator(CreateChatCompletionResponse)
    for event in accumulator.add(CreateChatCompletionStreamResponse.from_dict(RECORDING[2])):
        if event.type == "chunk":
            assert_type(event, ChunkEvent[CreateChatCompletionStreamResponse, CreateChatCompletionResponse])
            assert_type(event.chunk, CreateChatCompletionStreamResponse)
            assert_type(event.snapshot, CreateChatCompletionResponse)
        elif event.type == "content.delta":
            assert_type(event, ContentDeltaEvent)
            assert_type(event.delta, str)
        elif event.type == "restarted":
            assert_type(event.discarded, CreateChatCompletionResponse)
    assert_type(accumulator.final(), CreateChatCompletionResponse)
    assert type(accumulator.final()) is CreateChatCompletionResponse


def test_a_snapshot_of_text_is_that_of_its_event_whenever_it_is_read() -> None:
    accumulator: ChatAccumulator[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    accumulator = ChatAccumulator(CreateChatCompletionResponse)
    events = [
        event
        for text in ("a", "bc", "", "d")
        for event in accumulator.add(
            CreateChatCompletionStreamResponse.from_dict(chunk({"index": 0, "delta": {"content": text}}))
        )
    ]
    deltas = [event for event in events if isinstance(event, ContentDeltaEvent)]
    assert [event.snapshot for event in reversed(deltas)] == ["abcd", "abc", "abc", "a"]
    assert "delta='bc'" in repr(deltas[1])


def test_a_snapshot_of_a_chunk_is_as_of_when_it_is_first_read() -> None:
    accumulator: ChatAccumulator[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    accumulator = ChatAccumulator(CreateChatCompletionResponse)
    chunks = [
        chunk({"index": 0, "delta": {"content": text}, "logprobs": {"content": [{"token": text}]}}) for text in "ab"
    ]
    (first, *_) = accumulator.add(CreateChatCompletionStreamResponse.from_dict(chunks[0]))
    assert isinstance(first, ChunkEvent)
    read = first.snapshot
    before = read.to_dict()
    (second, *_) = accumulator.add(CreateChatCompletionStreamResponse.from_dict(chunks[1]))
    assert isinstance(second, ChunkEvent)
    assert first.snapshot is read
    assert read.to_dict() == before
    assert [each.snapshot.choices[0].message.content for each in (first, second)] == ["a", "ab"]


def test_events_say_which_choice() -> None:
    accumulator: ChatAccumulator[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    accumulator = ChatAccumulator(CreateChatCompletionResponse)
    both = chunk(*({"index": index, "delta": {"content": str(index)}, "finish_reason": "stop"} for index in (0, 1)))
    events = accumulator.add(CreateChatCompletionStreamResponse.from_dict(both))
    assert [(e.type, e.choice) for e in events if isinstance(e, (ContentDeltaEvent, ContentDoneEvent))] == [
        ("content.delta", 0),
        ("content.done", 0),
        ("content.delta", 1),
        ("content.done", 1),
    ]


def test_tool_calls_are_in_the_order_of_their_index_and_keep_it() -> None:
    def call(index: int, **function: str) -> dict[str, Any]:
        return {"index": index, "function": function}

    built = message(
        {"tool_calls": [{**call(3, name="b", arguments=""), "id": "call_3", "type": "function"}]},
        {"tool_calls": [{**call(1, name="a"), "id": "call_1", "type": "function"}, call(3, arguments="{")]},
        {"tool_calls": [call(3, arguments="}"), {**call(1, arguments="1"), "id": ""}]},
    )
    assert built["tool_calls"] == [
        {"index": 1, "id": "call_1", "type": "function", "function": {"name": "a", "arguments": "1"}},
        {"index": 3, "id": "call_3", "type": "function", "function": {"name": "b", "arguments": "{}"}},
    ]


def test_audio_is_one_base64_text() -> None:
    parts = [b"a", b"bc", b"def", b"g"]
    built = message(
        {"audio": {"id": "audio_1", "transcript": "Good "}},
        *({"audio": {"data": b64encode(part).decode()}} for part in parts),
        {"audio": {"transcript": "day", "expires_at": 1732000001}},
    )
    assert built["audio"] == {
        "id": "audio_1",
        "transcript": "Good day",
        "data": b64encode(b"".join(parts)).decode(),
        "expires_at": 1732000001,
    }


def test_audio_that_is_no_base64_is_kept() -> None:
    built = message({"audio": {"data": "a="}}, {"audio": {"data": "b"}})
    assert built["audio"]["data"] == "a=b"


def test_context_of_on_your_data_is_merged_by_key() -> None:
    citation = {"content": "…", "title": "a"}
    built = message(
        {"role": "assistant", "context": {"citations": [citation], "intent": '["x"]'}},
        {"content": "See [doc1]"},
        {"context": {"all_retrieved_documents": []}},
    )
    assert built["context"] == {"citations": [citation], "intent": '["x"]', "all_retrieved_documents": []}


def test_of_a_field_that_nobody_knows_the_last_value_wins_and_null_does_not() -> None:
    built = only_choice(
        {"delta": {"mood": "g", "list": [1]}, "later": 1},
        {"delta": {"mood": "good", "list": [2], "only_null": None}, "later": {"a": 1}},
        {"delta": {"mood": None}, "later": None},
    )
    assert built["message"] == {"mood": "good", "list": [2], "only_null": None}
    assert built["later"] == {"a": 1}


def test_reasoning_and_annotations_are_appended() -> None:
    built = message(
        {"reasoning_content": "Hm", "annotations": [{"type": "url_citation"}]},
        {"reasoning_content": "m.", "annotations": [{"type": "file_citation"}]},
    )
    assert built == {"reasoning_content": "Hmm.", "annotations": [{"type": "url_citation"}, {"type": "file_citation"}]}


def test_a_later_result_of_the_filter_takes_the_place_of_an_earlier_by_category() -> None:
    low = {"filtered": False, "severity": "low"}
    built = only_choice(
        {"delta": {}, "content_filter_results": {"hate": SAFE, "violence": SAFE}},
        {"delta": {}, "content_filter_results": {}},
        {"delta": {}, "content_filter_results": {"violence": low}},
    )
    assert built["content_filter_results"] == {"hate": SAFE, "violence": low}


def test_padding_and_tier() -> None:
    completion = put_together(
        [chunk(service_tier="auto", obfuscation="xyz"), chunk(service_tier="default"), chunk(service_tier="")]
    )
    assert completion.to_dict() == {
        **chunk(),
        "object": "chat.completion",
        "service_tier": "default",
    }


def test_before_the_first_chunk_there_is_an_empty_completion() -> None:
    assert put_together([]).to_dict() == {"object": "chat.completion", "choices": []}


@given(filtered_streams())
def test_chunks_are_not_changed(chunks: list[Chunk]) -> None:
    models = [Streamed.from_dict(data) for data in chunks]
    before = [model.to_dict() for model in models]
    accumulator: ChatAccumulator[Streamed, Completion]
    accumulator = ChatAccumulator(Completion)
    for model in models:
        accumulator.add(model)
        assert accumulator.snapshot.object == "chat.completion"
    assert [model.to_dict() for model in models] == before


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


def _sometimes(usual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(usual, usual, _json)


def _fields(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries({}, optional={name: _sometimes(values) for name, values in fields.items()})


_text = st.text(max_size=3)
_call = _fields(index=st.integers(-1, 2), id=_text, function=_fields(name=_text, arguments=_text))
_delta = _fields(
    role=_text, content=_text, refusal=_text, tool_calls=st.lists(_call, max_size=2), audio=_fields(data=_text)
)
_choice = _fields(
    index=st.integers(0, 2), delta=_delta, finish_reason=_text, logprobs=_fields(content=st.lists(_json, max_size=2))
)


@given(st.lists(_fields(choices=st.lists(_choice, max_size=2), usage=_json, prompt_filter_results=_json), max_size=6))
@example([{"choices": [{"delta": {"content": ""}, "index": 0}, {"delta": {"content": []}, "index": 0}]}])
def test_no_data_is_an_error(chunks: list[Any]) -> None:
    accumulator: ChatAccumulator[Streamed, Completion]
    accumulator = ChatAccumulator(Completion)
    for data in chunks:
        if isinstance(data, dict):
            for event in accumulator.add(Streamed.from_dict(data)):
                assert repr(event)
    assert isinstance(accumulator.final().to_dict()["choices"], list)
